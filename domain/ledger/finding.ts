/** What can be found wrong with a matter's entries. */
export type FindingKind =
  /** The body is not the one that was sealed; or the matter's head was replaced. */
  | 'edited'
  /** An entry between two others is gone. */
  | 'dropped'
  /** A sealed entry stands in another's place. */
  | 'reordered'
  /** A row that the chain does not lead to. */
  | 'inserted'
  /** The last entries are gone. */
  | 'cut'
  /** A column beside the body says something else than the body. */
  | 'column'
  /** What lies beside the ledger is not what was committed to, or is gone without a tombstone. */
  | 'commitment'
  /** Rows that belong to no matter, or content that belongs to no entry. */
  | 'orphan'
  /** Content that a tombstone says was erased is still there. */
  | 'not-erased';

export interface Finding {
  readonly region: string;
  readonly matter: string;
  /** The entry concerned, by its place in the chain as sealed; an inserted row by its column. */
  readonly seq: number;
  /** The last of several missing entries. */
  readonly to?: number;
  readonly field?: string;
  readonly kind: FindingKind;
}
