import type { Pool, PoolClient } from 'pg';

/** Serialisation failures, deadlocks and a distributed commit that could not be kept: the same work may simply be tried again. */
const again: ReadonlySet<string> = new Set(['40001', '40P01', 'XX000']);

/** Runs `work` in one transaction, at most three times when the database asks to try again. */
export async function inTransaction<T>(db: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await db.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      const lost = await client.query('rollback').then(
        () => false,
        () => true,
      );
      client.release(lost);
      if (attempt >= 3 || !canBeTriedAgain(error)) throw error;
    }
  }
}

/** Nothing was stored, and the same once more may well be. */
export const canBeTriedAgain = (error: unknown): boolean => again.has((error as { code?: string }).code ?? '');
