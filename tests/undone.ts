import type { Pool, PoolClient } from 'pg';

/** What comes of work on the database as its owner could do it; taken back afterwards. */
export async function undone<T>(owner: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
