import type { Row } from '#domain/register/row.ts';

/** A row with the time since which it stands, and who put it there. */
export interface RowView {
  readonly key: string;
  readonly row: Row;
  readonly since: string;
  readonly by: string;
}

/** What a key has held; `until` is absent in the row that stands now. */
export type RowVersion = RowView & { readonly until?: string | null };

/** `GET /api/registers/:name`. */
export interface RegisterPage {
  readonly items: readonly RowView[];
  readonly next: string | null;
}

/** `POST /api/registers/:name/import`. */
export interface ImportAnswer {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: readonly { readonly line: number; readonly reasons: readonly string[] }[];
}
