import type { Pool, PoolClient } from 'pg';
import type { Item } from './item.ts';
import { prepared } from './prepared.ts';

/** An item whose idempotency key was known already: what the first one with that key made. */
export interface Repeat {
  readonly key: string;
  readonly matter: string;
  readonly seq: number;
  readonly bodyHash: string;
}

/** Stores items in one call and one commit; returns those that were repeats and therefore stored nothing. */
export async function append(db: Pool | PoolClient, items: readonly Item[]): Promise<readonly Repeat[]> {
  const { rows } = await db.query<Repeat>(
    prepared('select key, matter, seq, body_hash as "bodyHash" from append($1::jsonb)', [JSON.stringify(items)]),
  );
  return rows;
}
