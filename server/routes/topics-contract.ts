/** `GET /api/topics`: a topic with its counts. Dates are YYYY-MM-DD, both ends of a span counted. */
export interface TopicView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly step: string;
  readonly stepName: string;
  readonly ended: boolean;
  readonly opened: string;
  readonly due: string | null;
  readonly late: boolean;
  readonly owner: string;
  readonly ownerName: string;
  /** Names, not keys. */
  readonly category: string | null;
  readonly place: string | null;
  readonly cause: string | null;
  readonly plan: string | null;
  readonly cure: string | null;
  readonly cureBy: string | null;
  readonly curedOn: string | null;
  readonly published: boolean;
  readonly gathered: number;
  readonly compared: {
    readonly before: number;
    readonly after: number;
    readonly days: number;
    readonly spans: Readonly<Record<'before' | 'after', readonly [string, string]>>;
  } | null;
}
