import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { to } from 'pg-copy-streams';
import { keptOnce } from './current.ts';
import { cut } from './cut.ts';
import type { Erased, Ledger, RowsBackup, TablePart, TableRows } from './manifest.ts';
import type { Parts } from './parts.ts';
import { pendingJobs } from './pending-jobs.ts';
import { copyOut, type Table, tablesOf } from './tables.ts';

/** How far it has come. */
export type Tell = (table: string, rows: number) => void;

export interface Snapshot {
  readonly rows: RowsBackup;
  readonly persons: readonly TableRows[];
}

/** Every table as of one moment, while others go on writing. `db` is in a transaction that reads one snapshot. */
export async function copySnapshot(db: PoolClient, parts: Parts, tell: Tell): Promise<Snapshot> {
  const tables: TableRows[] = [];
  for (const table of await tablesOf(db)) tables.push(await copyTable(db, table, parts, tell));
  const jobs = await parts.put(Buffer.from(JSON.stringify(await pendingJobs(db))));
  const isOnce = ({ name }: TableRows) => keptOnce.includes(name);
  const often = tables.filter((table) => !isOnce(table));
  const rows: RowsBackup = { kind: 'rows', tables: often, jobs: jobs.part, ledger: await ledgerOf(db) };
  return { rows, persons: tables.filter(isOnce) };
}

async function copyTable(db: PoolClient, table: Table, parts: Parts, tell: Tell): Promise<TableRows> {
  const kept: TablePart[] = [];
  let rows = 0;
  for await (const piece of cut(db.query(to(copyOut(table))), table.keyed)) {
    const { part } = await parts.put(piece.text);
    kept.push({ ...part, rows: piece.rows });
    rows += piece.rows;
    tell(table.name, rows);
  }
  return { name: table.name, columns: table.columns, rows, parts: kept };
}

/** What the ledger comes to as it stands. */
export async function ledgerOf(db: PoolClient): Promise<Ledger> {
  const sum = createHash('sha256');
  const lines = db.query(to('copy (select id, last, head from matter order by id, region) to stdout'));
  for await (const chunk of lines) sum.update(chunk);
  const { rows } = await db.query<{ matters: number; entries: number }>(
    'select (select count(*) from matter) as matters, (select count(*) from entry) as entries',
  );
  const { matters = 0, entries = 0 } = rows[0] ?? {};
  return { matters, entries, heads: sum.digest('hex') };
}

/** The tombstones in the ledger. */
export async function erasedSoFar(db: PoolClient): Promise<readonly Erased[]> {
  const { rows } = await db.query<Erased>(
    `select matter, hash, body->'data' as data from entry where act = 'erase' order by matter, seq`,
  );
  return rows;
}
