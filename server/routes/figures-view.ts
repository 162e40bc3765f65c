/** What the API answers about figures, as the pages read it. Labels are in the caller's language. */

export interface RangeView {
  readonly low: number;
  readonly high: number;
}

/** One part of what was counted. `drill` opens the matters it consists of. */
export interface PartView {
  readonly part: string;
  readonly label: string;
  readonly n: number;
  readonly matters: number;
  readonly role: 'counted' | 'base' | 'left-out';
  /** Why it is left out. */
  readonly why?: string;
  readonly drill: string;
}

/** `value`: a share from 0 to 1, a number, or working days; null where nothing was there to measure. */
export interface SumView {
  readonly value: number | null;
  readonly base: number;
  readonly total: number;
  readonly parts: readonly PartView[];
  readonly range?: RangeView;
  readonly drill: string;
}

/** One cell. A hidden one has too few things in it, or would give such a one away. */
export type CellView = { readonly key: string; readonly label: string } & (
  | ({ readonly hidden?: never } & SumView)
  | { readonly hidden: true; readonly note: string }
);

export interface DefinitionView {
  readonly id: string;
  readonly kind: 'count' | 'change' | 'before-after' | 'report';
  readonly title: string;
  readonly says: string;
  readonly law: string;
  readonly measure?: 'share' | 'number' | 'late-days';
  /** Labels of the parts that count, that make the base, and that are left out with their reasons. */
  readonly counts?: readonly string[];
  readonly base?: readonly string[];
  readonly leftOut?: readonly { readonly label: string; readonly why: string }[];
  readonly by?: readonly { readonly id: string; readonly label: string }[];
  readonly from?: string;
  readonly to?: string;
}

/** `GET /api/figures/:name` of a counted figure. */
export interface CountView extends SumView {
  readonly kind: 'count';
  readonly definition: DefinitionView;
  readonly rows: readonly CellView[];
}

/** One field of a report: a figure, or why there is none. */
export interface FieldView {
  readonly id: string;
  readonly label: string;
  readonly law: string;
  readonly why?: string;
  readonly figure?: CountView;
}

export interface ReportView {
  readonly kind: 'report';
  readonly definition: DefinitionView;
  readonly value: number | null;
  readonly base: number;
  readonly rows: readonly FieldView[];
  readonly drill: string;
}

/** Two numbers and how far it fell (per cent, minus for less). */
export interface ChangeView {
  readonly kind: 'change';
  readonly definition: DefinitionView;
  readonly value: number | null;
  readonly base: number;
  readonly rows: readonly ChangeRow[];
  readonly drill: string;
}

export interface ChangeRow {
  readonly key: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly change: number | null;
  readonly from: string;
  readonly to: string;
  readonly drill: string;
}

export type FigureView = CountView | ReportView | ChangeView;
