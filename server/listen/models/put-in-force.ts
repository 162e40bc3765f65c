import { randomUUIDv7 } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { House } from '../../house.ts';
import { takeNumbers } from '../../store/counters.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Kind, ModelChange } from './model-line.ts';

export type Put = Pick<ModelChange, 'kind' | 'version' | 'why' | 'by'>;

/**
 * From now on this version proposes. The change is noted in the same transaction, so that none is ever silent. False when it is in
 * force already, or its bytes are gone.
 */
export async function putInForce(house: House, put: Put): Promise<boolean> {
  const { db, region } = house;
  const done = await inTransaction(db, async (client) => {
    // Whoever else changes this kind waits here.
    await takeNumbers(client, region, `model-change:${put.kind}`, 1);
    const before = await retire(client, region, put.kind, put.version);
    const { rowCount } = await client.query(
      `update model set state = 'in-force' where kind = $1 and version = $2 and region = $3 and state <> 'in-force' and bytes is not null`,
      [put.kind, put.version, region],
    );
    if (rowCount !== 1) throw new Unchanged();
    await client.query(
      'insert into model_change (id, region, kind, version, before, why, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [randomUUIDv7(), region, put.kind, put.version, before, put.why, put.by, house.now()],
    );
    return true;
  }).catch((error: unknown) => {
    if (error instanceof Unchanged) return false;
    throw error;
  });
  house.models.forget();
  return done;
}

/** Ends the transaction with nothing changed. */
class Unchanged extends Error {}

async function retire(client: PoolClient, region: string, kind: Kind, next: number): Promise<number | null> {
  const { rows } = await client.query<{ version: number }>(
    `update model set state = 'retired' where kind = $1 and region = $2 and state = 'in-force' and version <> $3 returning version`,
    [kind, region, next],
  );
  return rows[0]?.version ?? null;
}
