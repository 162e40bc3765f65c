import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { loadRows } from '#server/backup/load-rows.ts';
import type { TableRows } from '#server/backup/manifest.ts';
import { startDatabase } from '#server/store/postgres/start-database.ts';
import type { Before } from './read.ts';

/** A data folder as the earlier version left it when it was stopped. */
export async function standUp(before: Before, data: string): Promise<void> {
  mkdirSync(join(data, 'keys'), { recursive: true, mode: 0o700 });
  writeFileSync(join(data, 'keys/server'), `${before.server}\n`, { mode: 0o600 });
  const database = await startDatabase({ data });
  const owner = new Pool({ connectionString: database.url, max: 1 });
  owner.on('error', () => undefined);
  const pieces = new Map(before.tables.map(({ name, text }) => [name, Buffer.from(text)]));
  const tables = before.tables.map(({ name, columns, rows }): TableRows => {
    return { name, columns, rows, parts: rows === 0 ? [] : [{ name, rows, sha256: '', size: 0 }] };
  });
  const pieceOf = ({ name }: { readonly name: string }) => Promise.resolve(pieces.get(name) ?? Buffer.alloc(0));
  try {
    await loadRows(owner, { ...before, tables }, pieceOf, () => undefined);
  } finally {
    await owner.end();
    await database.stop();
  }
}
