import type { PoolClient } from 'pg';
import { readRow } from '#domain/ledger/reading.ts';
import type { Leaf, LoggedEntry, StoredLog } from '#domain/ledger/verify-log.ts';
import type { EntryRow } from '../store/entries.ts';

/** Rows read at a time. */
const batch = 5000;

/** The whole ledger as the log sees it, every hash computed anew, and the log itself. */
export async function readLog(client: PoolClient, region: string): Promise<Omit<StoredLog, 'checkpoints'>> {
  const entries: LoggedEntry[] = [];
  for await (const rows of pages<EntryRow & { matter: string }>(client, region, entryPage, entryStart))
    for (const row of rows) entries.push({ matter: row.matter, seq: row.seq, hash: readRow(row).sum });
  const leaves: Leaf[] = [];
  for await (const rows of pages<Leaf>(client, region, leafPage, leafStart)) leaves.push(...rows);
  const { rows: waits } = await client.query<{ place: string }>(
    `select matter || '/' || seq as place from log_waiting where region = $1`,
    [region],
  );
  return { region, entries, leaves, waiting: new Set(waits.map(({ place }) => place)) };
}

const entryStart = { matter: '00000000-0000-0000-0000-000000000000', seq: 0 };
const entryPage = {
  sql: `select matter, seq, at, act, body, prev, hash from entry where region = $1 and (matter, seq) > ($2, $3)
        order by matter, seq limit ${batch}`,
  after: ({ matter, seq }: { matter: string; seq: number }) => [matter, seq],
};

const leafStart = { index: -1 };
const leafPage = {
  sql: `select index, matter, seq, alg, hash from log_leaf where region = $1 and index > $2 order by index limit ${batch}`,
  after: ({ index }: { index: number }) => [index],
};

async function* pages<Row extends object>(
  client: PoolClient,
  region: string,
  { sql, after }: { sql: string; after: (row: Row) => readonly unknown[] },
  start: Partial<Row>,
): AsyncGenerator<readonly Row[]> {
  let last = start as Row;
  for (;;) {
    const { rows } = await client.query<Row>(sql, [region, ...after(last)]);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1) ?? last;
  }
}
