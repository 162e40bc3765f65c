/** What the API answers about exchange. Times are RFC 3339 with offset; labels in the caller's language. */

export interface PartnerView {
  readonly key: string;
  readonly name: string;
  readonly system: string;
  readonly law: string;
  readonly direction: 'in' | 'out' | 'both';
  readonly procedures: readonly string[];
  /** Whether accusations may go to it, in a file of their own. */
  readonly apart: boolean;
  readonly known: number;
  readonly rejected: number;
  readonly open: number;
}

export interface DifferenceView {
  readonly id: string;
  readonly partner: string;
  readonly partnerName: string;
  /** Its number there and here. */
  readonly external: string;
  readonly number: string;
  readonly matter: string;
  readonly title: string;
  readonly field: string;
  readonly fieldName: string;
  readonly ours: string;
  readonly theirs: string;
  readonly since: string;
  readonly decided: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

export interface TakenInView {
  readonly read: number;
  readonly new: number;
  readonly same: number;
  readonly different: number;
  readonly rejected: readonly { readonly line: number; readonly number: string; readonly reasons: readonly string[] }[];
}
