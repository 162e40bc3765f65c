import type { Pool } from 'pg';

export interface EntryRow {
  readonly seq: number;
  readonly at: Date;
  readonly act: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly prev: string;
  readonly hash: string;
}

/** All entries of a matter, first to last. */
export async function entriesOf(db: Pool, region: string, matter: string): Promise<readonly EntryRow[]> {
  const { rows } = await db.query<EntryRow>(
    'select seq, at, act, body, prev, hash from entry where matter = $1 and region = $2 order by seq',
    [matter, region],
  );
  return rows;
}
