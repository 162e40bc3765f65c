import type { House } from '../../house.ts';
import { inTransaction } from '../../store/transaction.ts';

/** The newest matters from which it is counted what is common. */
const sample = 20_000;
/** What stands in more of them than this is common. */
const commonFrom = 0.0002;
/** In fewer matters nothing is common: every look-up is quick. */
const tooFew = 2000;

/** Counts anew which pieces are so common here that looking them up is left out. */
export async function countCommon(house: House): Promise<void> {
  const { rows } = await house.db.query<{ key: number; share: number }>(
    `with newest as (select keys from twin where region = $1 order by matter desc limit $2), size as (select count(*) as n from newest)
     select k as key, (count(*)::real / size.n)::real as share from newest, unnest(keys) k, size where size.n >= $4
     group by k, size.n having count(*) > size.n * $3::real`,
    [house.region, sample, commonFrom, tooFew],
  );
  await inTransaction(house.db, async (client) => {
    await client.query('delete from twin_common where region = $1', [house.region]);
    await client.query(
      'insert into twin_common (key, region, share) select c.key, $2, c.share from jsonb_to_recordset($1::jsonb) as c(key integer, share real)',
      [JSON.stringify(rows), house.region],
    );
  });
}
