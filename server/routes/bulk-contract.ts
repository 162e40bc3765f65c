import type { Problem } from './contract.ts';

/** `POST /api/bulk` and `POST /api/bulk/preview`: one row for each matter, in the order asked. */
export interface BulkAnswer {
  readonly items: readonly BulkRow[];
}

export interface BulkRow {
  readonly id: string;
  /** Of a matter the caller may see: its number, title, and where it stands. */
  readonly number?: string;
  readonly title?: string;
  /** Where the act leads, or has led: the step and who then has the matter. */
  readonly to?: { readonly stepName: string; readonly unitName: string };
  /** The entry made; absent in a preview. */
  readonly seq?: number;
  /** Why not: with rule and article where a rule says no. */
  readonly problem?: Problem;
}
