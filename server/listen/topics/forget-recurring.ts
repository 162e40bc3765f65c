import type { PoolClient } from 'pg';

/**
 * What was erased is no voice any more, and the words of its problem go with it: they may have been its own. They are made anew from
 * the voices that are left, by the next job that hears; without any, the problem is gone.
 */
export async function forgetRecurring(client: PoolClient, region: string, matter: string): Promise<void> {
  const { rows } = await client.query<{ recurring: string }>(
    'delete from recurring_matter where matter = $1 and region = $2 returning recurring',
    [matter, region],
  );
  const touched = [rows.map(({ recurring }) => recurring), region];
  await client.query(
    `update recurring set title = '', words = '{}', profile = null where id = any($1) and region = $2`,
    touched,
  );
  const empty = 'not exists (select from recurring_matter g where g.recurring = r.id and g.region = r.region)';
  await client.query(`delete from recurring r where r.id = any($1) and r.region = $2 and ${empty}`, touched);
}
