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
 * keeps of files thrown away, and copies elsewhere, are not reached. False when the account may not throw the log away, or something
 * holds it back: then it is written over in its own time.
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
    return await throwLogAway(client);
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

/**
 * Segments of the log are used again under a name to come, with what stood in them: not this time. A checkpoint may have put some by
 * already, and does once more when it has not heard yet that it shall not: they are gone through until only the one being written is
 * left. False when something holds the log back, a standby or an archive.
 */
async function throwLogAway(client: PoolClient): Promise<boolean> {
  await client.query('alter system set wal_recycle = off');
  await client.query('select pg_reload_conf()');
  try {
    for (let i = 0; i < rounds; i++) {
      while ((await segments(client)).newer > 0) await nextSegment(client);
      await nextSegment(client);
      await client.query('checkpoint');
      const { newer, older } = await segments(client);
      if (newer + older === 0) return true;
    }
    return false;
  } finally {
    await client.query('alter system reset wal_recycle');
    await client.query('select pg_reload_conf()');
  }
}

/** A server that goes on working begins segments of its own meanwhile. */
const rounds = 10;

/** Goes on to the next segment, and writes the rest of this one over. Without a word in it the log would stay where it is. */
const nextSegment = (client: PoolClient) =>
  client.query(`select pg_logical_emit_message(true, '', ''), pg_switch_wal()`);

/** How many segments there are after the one being written, and before it. */
async function segments(client: PoolClient): Promise<{ readonly newer: number; readonly older: number }> {
  const { rows } = await client.query<{ newer: number; older: number }>(
    `select count(*) filter (where name > current) as newer, count(*) filter (where name < current) as older
     from pg_ls_waldir(), pg_walfile_name(pg_current_wal_insert_lsn()) current where name ~ '^[0-9A-F]{24}$'`,
  );
  return rows[0] ?? { newer: 0, older: 0 };
}
