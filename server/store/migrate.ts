import { readdir, readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import { inTransaction } from './transaction.ts';

const folder = new URL('../migrations/', import.meta.url);

/** Runs every migration not yet run, in order of name, each in a transaction of its own. Forward only. */
export async function migrate(owner: Pool): Promise<readonly string[]> {
  await owner.query('create table if not exists migration (name text primary key, at timestamptz not null)');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
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
