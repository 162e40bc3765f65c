import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Ledger } from '#server/backup/manifest.ts';

/** All rows of a county as an earlier version left them; made by `make.ts` from matters that were played, with keys that seal nothing else. */
export interface Before {
  readonly migrations: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: number;
    /** PostgreSQL's COPY text. */
    readonly text: string;
  }[];
  readonly ledger: Ledger;
  /** The secret from which its keys followed. */
  readonly server: string;
  /** Of the matter under way. */
  readonly slip: { readonly id: string; readonly number: string; readonly code: string };
}

/** `name`: the last migration it had. */
export const readBefore = (name: string): Before =>
  JSON.parse(gunzipSync(readFileSync(new URL(`${name}.json.gz`, import.meta.url))).toString());
