import type { House } from '../house.ts';
import { takeNumbers } from '../store/counters.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Partner } from './partner-of.ts';
import { type Standing, type StandingRow, standingsOf } from './standing.ts';

/** One matter as it goes out: both numbers, and where it stands in the partner's words. Nothing that was said, nobody's name. */
export type Change = Standing & { readonly number: string; readonly ours: string; readonly procedure: string };

export interface Wanted {
  /** The place the last export ended at; 0 for all. */
  readonly after: number;
  readonly limit: number;
  /** Only what is set apart: for the mandated system alone, and in a file of its own. */
  readonly apart: boolean;
  readonly scope: { readonly sql: string; readonly params: readonly unknown[] };
}

/** What has changed after a place, oldest first, and the place to ask from next. The same place asked again gives the same or more. */
export async function changesOut(
  house: House,
  partner: Partner,
  { after, limit, apart, scope }: Wanted,
): Promise<{ readonly items: readonly Change[]; readonly next: number }> {
  while ((await noteChanges(house, partner)) === noted) {}
  const first = scope.params.length + 2;
  const sql = `select m.id, m.number as ours, m.procedure, m.step, m.ended, m.state, m.opened, m.due, c.place, coalesce(x.external, '') as number
    from exchange_change c join (select * from matter where region = $1 and ${scope.sql}) m on m.id = c.matter
    left join exchange_case x on x.matter = m.id and x.region = $1 and x.partner = $${first}
    where c.region = $1 and c.partner = $${first} and c.place > $${first + 1} and m.apart = $${first + 2} order by c.place limit $${first + 3}`;
  const params = [house.region, ...scope.params, partner.key, after, apart, limit];
  const { rows } = await house.db.query<StandingRow & { ours: string; number: string; place: number }>(sql, params);
  const standings = await standingsOf(house.db, house.region, partner, rows);
  const items = rows.flatMap(({ id, number, ours, procedure }) => {
    const standing = standings.get(id);
    return standing === undefined ? [] : [{ number, ours, procedure, ...standing }];
  });
  return { items, next: rows.at(-1)?.place ?? after };
}

const noted = 2000;

/** Gives every matter that has moved since it was last noted the next places of the partner's list. Others wait for the counter's row. */
function noteChanges(house: House, { key, procedures }: Partner): Promise<number> {
  return inTransaction(house.db, async (client) => {
    const sql = `select m.id, m.last from matter m left join exchange_change c on c.matter = m.id and c.region = $1 and c.partner = $2
      where m.region = $1 and m.procedure = any($3) and (c.seq is null or c.seq < m.last) order by m.opened, m.id limit $4`;
    const { rows } = await client.query<{ id: string; last: number }>(sql, [house.region, key, procedures, noted]);
    if (rows.length === 0) return 0;
    const first = (await takeNumbers(client, house.region, `exchange:${key}`, rows.length)) + 1;
    const put = `insert into exchange_change (partner, matter, region, seq, place)
      select $1, t.matter, $2, t.seq, $5 + t.n - 1 from unnest($3::uuid[], $4::integer[]) with ordinality as t(matter, seq, n)
      on conflict (partner, matter, region) do update set seq = excluded.seq, place = excluded.place`;
    await client.query(put, [key, house.region, rows.map(({ id }) => id), rows.map(({ last }) => last), first]);
    return rows.length;
  });
}
