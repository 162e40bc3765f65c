import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import { inTransaction } from './transaction.ts';

const folder = new URL('../migrations/', import.meta.url);

/** Every migration this program has, in the order they run. */
export const migrationNames = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();

/** Runs every migration not yet run, in order of name, each in a transaction of its own. Forward only. `only`: no others, for an older backup. */
export async function migrate(owner: Pool, only?: ReadonlySet<string>): Promise<readonly string[]> {
  await inTransaction(owner, async (client) => {
    // Two at once would both find no table and both make it.
    await client.query(`select pg_advisory_xact_lock(hashtext('huiyin-migrate'))`);
    await client.query('create table if not exists migration (name text primary key, at timestamptz not null)');
  });
  const names = migrationNames().filter((name) => only?.has(name) ?? true);
  const done: string[] = [];
  for (const name of names) if (await runOnce(owner, name)) done.push(name);
  return done;
}

/** Two servers that start at once take turns on the table lock; the second then finds the name already there. */
const runOnce = (owner: Pool, name: string): Promise<boolean> =>
  inTransaction(owner, async (client) => {
    await client.query('lock table migration in exclusive mode');
    const { rowCount } = await client.query('select 1 from migration where name = $1', [name]);
    if (rowCount === 0) {
      await client.query(await readFile(new URL(name, folder), 'utf8'));
      await client.query('insert into migration values ($1, $2)', [name, new Date()]);
    }
    return rowCount === 0;
  });
