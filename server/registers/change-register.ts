import type { PoolClient } from 'pg';
import type { House } from '../house.ts';
import { inTransaction } from '../store/transaction.ts';

/** The part of a house in which registers are changed. */
export type Shelving = Pick<House, 'db' | 'region' | 'forget'>;

/**
 * One change of registers at a time: the version is raised first, which holds back the next change until this one is
 * committed, so that what a row points at cannot go away meanwhile. Other servers read the new version within two seconds.
 */
export async function changeRegister<T>(house: Shelving, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const result = await inTransaction(house.db, async (client) => {
    await client.query(
      `insert into counter (name, region, next) values ('registers', $1, 1)
       on conflict (name, region) do update set next = counter.next + 1`,
      [house.region],
    );
    return work(client);
  });
  house.forget();
  return result;
}
