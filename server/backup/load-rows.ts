import type { Pool, PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import { migrate, migrationNames } from '../store/migrate.ts';
import { trouble } from '../store/postgres/trouble.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Manifest, RowsBackup, TablePart, TableRows } from './manifest.ts';
import { ledgerOf, type Tell } from './snapshot.ts';
import { copyIn, quoted, tablesOf } from './tables.ts';

/** Where the text of a piece of a table comes from. */
export type PieceOf = (part: TablePart) => Promise<Buffer>;

/** What rows are loaded from: a backup, or a dump of a former version. */
export type Source = Pick<Manifest, 'migrations'> & Pick<RowsBackup, 'tables' | 'ledger'>;

/** Makes the schema the rows were written under and fills it in one transaction. To bring it to today's is the next step. */
export async function loadRows(owner: Pool, source: Source, pieceOf: PieceOf, tell: Tell): Promise<void> {
  const unknown = source.migrations.filter((name) => !migrationNames().includes(name));
  if (unknown.length > 0) throw tooNew(unknown);
  await migrate(owner, new Set(source.migrations));
  await inTransaction(owner, async (client) => {
    const indexes = await dropIndexes(client);
    const tables = await tablesOf(client);
    await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
    for (const table of source.tables) await fill(client, table, pieceOf, tell);
    for (const index of indexes) await client.query(index);
    await client.query('analyze');
    await compare(client, source);
  });
}

/** Fills tables of which the newest state is kept, in today's schema. */
export function loadPersons(owner: Pool, tables: readonly TableRows[], pieceOf: PieceOf, tell: Tell): Promise<void> {
  return inTransaction(owner, async (client) => {
    for (const table of tables) await fill(client, table, pieceOf, tell);
  });
}

/** All but those of keys; answers with what makes them again. A million rows go in several times as fast without. */
async function dropIndexes(client: PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select c.relname as name, pg_get_indexdef(c.oid) as definition from pg_class c join pg_index i on i.indexrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and not i.indisprimary
       and not exists (select from pg_constraint k where k.conindid = c.oid) and not c.relispartition`,
  );
  for (const { name } of rows) await client.query(`drop index ${quoted(name)}`);
  return rows.map(({ definition }) => definition);
}

async function fill(client: PoolClient, table: TableRows, pieceOf: PieceOf, tell: Tell): Promise<void> {
  let rows = 0;
  for (const part of table.parts) {
    const text = await pieceOf(part);
    rows += await copyPiece(client, table, text);
    tell(table.name, rows);
  }
  if (rows !== table.rows)
    throw trouble(
      `备份与清单不符:${table.name} 应有 ${table.rows} 行,实有 ${rows} 行。`,
      `The backup is not what its manifest says: ${table.name} should have ${table.rows} rows and has ${rows}.`,
    );
}

function copyPiece(client: PoolClient, table: TableRows, text: Buffer): Promise<number> {
  const stream = client.query(from(copyIn(table)));
  return new Promise((resolve, reject) => {
    stream.on('error', reject);
    stream.on('finish', () => resolve(stream.rowCount));
    stream.end(text);
  });
}

async function compare(client: PoolClient, { ledger }: Source): Promise<void> {
  const found = await ledgerOf(client);
  if (JSON.stringify(found) === JSON.stringify(ledger)) return;
  throw trouble(
    `恢复出的台账与备份时不一致(${JSON.stringify(found)})。不采用。`,
    `The ledger that came back is not the one that was backed up (${JSON.stringify(found)}). It is not used.`,
  );
}

const tooNew = (names: readonly string[]): Error =>
  trouble(
    `这份备份是更新版本的回音做的(${names.join('、')})。请先升级程序,再恢复。`,
    `This backup was made by a later version of Huiyin (${names.join(', ')}). Upgrade the program, then restore.`,
  );
