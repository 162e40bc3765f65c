import type { Pool, PoolClient } from 'pg';
import { type Reach, withinReach } from '../who/reach.ts';
import type { Bind } from './narrow.ts';
import { prepared } from './prepared.ts';

/** One week, by its Monday: how many terms passed, how many answers were given. */
export interface Week {
  readonly week: string;
  readonly late: number;
  readonly answered: number;
}

/** Weeks from `since` (a Monday) on in which anything happened within reach. */
export async function weeksSince(
  db: Pool,
  region: string,
  since: string,
  reach: readonly Reach[],
): Promise<readonly Week[]> {
  const params: unknown[] = [region, since];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const sql = `select week::text as week, sum(late)::integer as late, sum(answered)::integer as answered from late_week
    where region = $1 and week >= $2 and ${withinReach(reach, 'unit', 'procedure', bind)} group by week`;
  return (await db.query<Week>(prepared(sql, params))).rows;
}

/**
 * Counts the acts among these that pass a term or give an answer, with the unit whose term or answer it was. To be called in
 * the transaction that takes them from the outbox, so that each is counted once. What is shielded or set apart is not counted.
 */
export async function countWeeks(
  client: Pool | PoolClient,
  region: string,
  acts: readonly { readonly matter: string; readonly seq: number }[],
): Promise<void> {
  if (acts.length === 0) return;
  await client.query(
    `insert into late_week as kept (unit, procedure, week, region, late, answered)
     select coalesce(e.body->'by'->>'unit', m.holder_unit), m.procedure, date_trunc('week', e.at at time zone 'Asia/Shanghai')::date, $2,
       count(*) filter (where e.act = 'escalate'), count(*) filter (where e.act <> 'escalate')
     from jsonb_to_recordset($1::jsonb) as l(matter uuid, seq integer)
     join entry e on e.matter = l.matter and e.seq = l.seq and e.region = $2 and e.act in ('escalate', 'answer', 'serve')
     join matter m on m.id = l.matter and m.region = $2 and not m.apart and m.shielded = '{}'
     group by 1, 2, 3 order by 1, 2, 3
     on conflict (unit, procedure, week, region) do update set late = kept.late + excluded.late, answered = kept.answered + excluded.answered`,
    [JSON.stringify(acts.map(({ matter, seq }) => ({ matter, seq }))), region],
  );
}
