import type { Counted } from '#domain/words/figure.ts';
import type { Bind } from '../store/narrow.ts';
import type { Asked } from './things.ts';

const columns = 'm.id, m.procedure, m.category, m.place, m.step, m.state, m.holder_unit';

/** What is counted out of `seen`: with the moment it counts at, the act (null: none), what was said with it, and a term's end. */
export function countedSql(of: Counted, asked: Asked, bind: Bind): string {
  if ('acts' in of) return actsSql(of.acts, bind);
  return 'terms' in of ? termsSql(of.terms, asked, bind) : mattersSql(of, bind);
}

function mattersSql({ matters, last }: Extract<Counted, { matters: string }>, bind: Bind): string {
  const at = matters === 'ended' ? "(m.state->>'since')::timestamptz" : 'm.opened';
  const only = matters === 'ended' ? 'where m.ended' : '';
  const rest = `${at} as at, 0 as seq, null::timestamptz as due, null::timestamptz as until from seen m`;
  if (last === undefined) return `select ${columns}, null as act, m.state->'answers' as said, ${rest} ${only}`;
  const when = Object.entries(last.when ?? {}).map(
    ([field, values]) => `and e.body->'data'->>${bind(field)} = any(${bind(values.map(String))})`,
  );
  return `select ${columns}, l.act, l.said, ${rest} left join lateral (
      select e.act, e.body->'data' as said from entry e where e.matter = m.id and e.region = $1 and e.act = ${bind(last.act)} ${when.join(' ')}
      order by e.seq desc limit 1) l on true ${only}`;
}

const actsSql = (acts: readonly string[], bind: Bind): string =>
  `select ${columns}, e.act, e.body->'data' as said, e.at, e.seq, null::timestamptz as due, null::timestamptz as until
    from seen m join entry e on e.matter = m.id and e.region = $1 and e.act = any(${bind(acts)})`;

/**
 * A term has ended where an entry leaves no clock of that name and beginning. Kept, it counts on the day it was kept; late, on
 * the day it was due: so that a month once past keeps its numbers, whatever is answered after it. One that stands still has not run out.
 */
function termsSql(names: readonly string[], { from, now }: Asked, bind: Bind): string {
  const clocks = bind(names);
  const since = from ? `and e.at >= ${bind(`${from}T00:00:00+08:00`)}::timestamptz` : '';
  return `select ${columns}, e.act, e.body->'data' as said, least(e.at, (c->>'due')::timestamptz) as at, e.seq, (c->>'due')::timestamptz as due, e.at as until
    from seen m join entry e on e.matter = m.id and e.region = $1 and e.body->'set' ? 'clocks' ${since}
    cross join lateral (select p.body->'set'->'clocks' as clocks from entry p
      where p.matter = e.matter and p.region = $1 and p.seq < e.seq and p.body->'set' ? 'clocks' order by p.seq desc limit 1) b
    cross join lateral jsonb_array_elements(b.clocks) c
    where c->>'name' = any(${clocks}) and not exists (
      select 1 from jsonb_array_elements(e.body->'set'->'clocks') a where a->>'name' = c->>'name' and a->>'from' = c->>'from')
    union all
    select ${columns}, null, '{}'::jsonb, (c->>'due')::timestamptz, m.last, (c->>'due')::timestamptz, ${bind(now)}::timestamptz
    from seen m cross join lateral jsonb_array_elements(m.state->'clocks') c
    where not m.ended and c->>'name' = any(${clocks}) and (c->>'due')::timestamptz + interval '1 second' <= ${bind(now)}::timestamptz
      and (jsonb_array_length(c->'pauses') = 0 or c->'pauses'->-1->>'to' is not null)`;
}
