import type { Pool, PoolClient } from 'pg';

/** What a request with this idempotency key made, and the hash of what it said; undefined when it never came. */
export async function madeBy(
  db: Pool | PoolClient,
  region: string,
  key: string,
): Promise<{ readonly seq: number; readonly bodyHash: string } | undefined> {
  const { rows } = await db.query<{ seq: number; bodyHash: string }>(
    'select seq, body_hash as "bodyHash" from request_key where key = $1 and region = $2',
    [key, region],
  );
  return rows[0];
}
