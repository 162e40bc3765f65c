import type { Pool, PoolClient } from 'pg';

/** Tables that words or files of a person lie in, or a copy of them. Rows taken away leave their bytes until a table is written anew. */
const tables = [
  ...['content', 'file', 'search', 'twin', 'matter', 'correspondent', 'person_key', 'request_key', 'message'],
  ...['exchange_case', 'exchange_difference', 'exchange_reject', 'webhook_delivery', 'call'],
  'recurring',
] as const;

/** Nightly, after erasing: space of rows taken away may be written over from now on. Nothing waits for it. */
export async function tidy(owner: Pool): Promise<void> {
  await owner.query(`vacuum ${tables.join(', ')}`);
}

/**
 * Nothing of what was erased is left in the files of the database: tables and indexes are written anew, and the log of writes is
 * thrown away up to now instead of being kept for use again. Tables are locked meanwhile: for a quiet hour. What a file system
 * keeps of files thrown away, and copies elsewhere, are not reached. False when the account may not throw the log away: then it is
 * written over in its own time.
 */
export async function scrub(owner: Pool): Promise<boolean> {
  const client = await owner.connect();
  try {
    for (const table of tables) await client.query(`vacuum (full, analyze) ${table}`);
    const { rows } = await client.query<{ may: boolean }>(
      'select rolsuper as may from pg_roles where rolname = current_user',
    );
    if (rows[0]?.may !== true) return false;
    await forgetSamples(client);
    await throwLogAway(client);
    return true;
  } finally {
    client.release();
  }
}

/** Samples that were taken of columns which are sampled no more. */
async function forgetSamples(client: PoolClient): Promise<void> {
  await client.query(
    `delete from pg_statistic s using pg_attribute a
     where a.attrelid = s.starelid and a.attnum = s.staattnum and a.attstattarget = 0`,
  );
  await client.query('vacuum full pg_statistic');
}

/** Segments of the log are used again under a new name, with what stood in them: not this time. Two checkpoints, for the one before is kept. */
async function throwLogAway(client: PoolClient): Promise<void> {
  await client.query('alter system set wal_recycle = off');
  await client.query('select pg_reload_conf()');
  try {
    for (let i = 0; i < 2; i++) {
      await client.query('select pg_switch_wal()');
      await client.query('checkpoint');
    }
  } finally {
    await client.query('alter system reset wal_recycle');
    await client.query('select pg_reload_conf()');
  }
}
