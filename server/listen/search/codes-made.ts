import type { Pool } from 'pg';
import { codesVersion } from '#domain/search/matter-codes.ts';

const name = 'search-version';

/** Databases in which all codes are known to be made as this program makes them: they stay so. */
const known = new WeakMap<Pool, Set<string>>();

/** Whether all codes of a region are made as this program makes them, or a job is still at it. */
export async function areCodesMade(db: Pool, region: string): Promise<boolean> {
  if (known.get(db)?.has(region)) return true;
  const isMade = (await versionMade(db, region)) === codesVersion;
  if (isMade) known.set(db, (known.get(db) ?? new Set()).add(region));
  return isMade;
}

/** The version that all codes were last made in. */
export async function versionMade(db: Pool, region: string): Promise<number | undefined> {
  const sql = 'select next from counter where name = $1 and region = $2';
  const { rows } = await db.query<{ next: number }>(sql, [name, region]);
  return rows[0]?.next;
}

export async function markMade(db: Pool, region: string): Promise<void> {
  await db.query(
    `insert into counter (name, region, next) values ($1, $2, $3)
     on conflict (name, region) do update set next = excluded.next`,
    [name, region, codesVersion],
  );
}
