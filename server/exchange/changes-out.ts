import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { House } from '../house.ts';
import { takeNumbers } from '../store/counters.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Partner } from './partner-of.ts';
import { type SaidOut, saidOut } from './said-out.ts';
import { type Standing, type StandingRow, standingsOf } from './standing.ts';

/** One matter as it goes out: both numbers, what was said, and where it stands in the partner's words. */
export type Change = Standing &
  SaidOut & { readonly number: string; readonly ours: string; readonly procedure: string };

export interface Wanted {
  /** The place the last export ended at; 0 for all. */
  readonly after: number;
  readonly limit: number;
  /** Only what is set apart: for the mandated system alone, and in a file of its own. */
  readonly apart: boolean;
  /** In whose name identities go out, where any may. */
  readonly looker: Actor | undefined;
  readonly scope: { readonly sql: string; readonly params: readonly unknown[] };
}

/** What has changed after a place, oldest first, and the place to ask from next. The same place asked again gives the same or more. */
export async function changesOut(
  house: House,
  partner: Partner,
  { after, limit, apart, looker, scope }: Wanted,
): Promise<{ readonly items: readonly Change[]; readonly next: number }> {
  await noteChanges(house, partner);
  const first = scope.params.length + 2;
  const sql = `select m.id, m.apart, m.number as ours, m.procedure, m.step, m.ended, m.state, m.opened, m.due, c.place, coalesce(x.external, '') as number
    from exchange_change c join (select * from matter where region = $1 and ${scope.sql}) m on m.id = c.matter
    left join exchange_case x on x.matter = m.id and x.region = $1 and x.partner = $${first}
    where c.region = $1 and c.partner = $${first} and c.place > $${first + 1} and m.apart = $${first + 2} order by c.place limit $${first + 3}`;
  const params = [house.region, ...scope.params, partner.key, after, apart, limit];
  const { rows } = await house.db.query<StandingRow & { apart: boolean; ours: string; number: string; place: number }>(
    sql,
    params,
  );
  const standings = await standingsOf(house.db, house.region, partner, rows);
  const said = await saidOut(house, partner, rows, looker);
  const items = rows.flatMap(({ id, number, ours, procedure }) => {
    const [standing, words] = [standings.get(id), said.get(id)];
    return standing === undefined || words === undefined ? [] : [{ number, ours, procedure, ...words, ...standing }];
  });
  return { items, next: rows.at(-1)?.place ?? after };
}

const minute = 60_000;
// Minutes: an entry bears the time its act began, and may be stored after a later one.
const overlap = 10;

/**
 * Gives every matter with an entry since the last time the next place of the partner's list; looks move nothing. Others wait for
 * the counter's row. What a partner exchanges stands in the name of its place in time: a procedure added is read from the beginning.
 */
function noteChanges(house: House, { key, procedures }: Partner): Promise<void> {
  const { region } = house;
  const [list, read] = [`exchange:${key}`, `exchange-read:${key}:${[...procedures].sort().join()}`];
  const now = Math.floor(millisecondsOf(house.now()) / minute);
  return inTransaction(house.db, async (client) => {
    const last = await takeNumbers(client, region, list, 0);
    const since = await takeNumbers(client, region, read, 0);
    const from = instantAt(Math.max(0, Math.min(since, now) - overlap) * minute);
    const put = `insert into exchange_change (partner, matter, region, seq, place)
      select $1, t.matter, $2, t.seq, $3 + row_number() over (order by t.opened, t.matter)
      from (select e.matter, m.opened, max(e.seq) as seq from entry e join matter m on m.id = e.matter and m.region = $2
        where e.region = $2 and e.at >= $4 and e.act <> 'look' and m.procedure = any($5) group by e.matter, m.opened) t
      left join exchange_change c on c.matter = t.matter and c.region = $2 and c.partner = $1
      where c.seq is null or c.seq < t.seq
      on conflict (partner, matter, region) do update set seq = excluded.seq, place = excluded.place`;
    const { rowCount } = await client.query(put, [key, region, last, from, procedures]);
    if (rowCount) await takeNumbers(client, region, list, rowCount);
    await takeNumbers(client, region, read, now - since);
  });
}
