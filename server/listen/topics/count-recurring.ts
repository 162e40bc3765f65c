import type { Pool } from 'pg';
import { millisecondsOf } from '#domain/deadline/day.ts';
import { type Bind, type Filter, narrow } from '../../store/narrow.ts';
import type { Scope } from '../../who/scope.ts';
import type { RecursRule } from './recurs-rule.ts';
import { serviceRequests } from './service-requests.ts';

/** A problem in numbers of what one may see of it, and nothing else. */
export interface RecurringCounts {
  readonly id: string;
  readonly voices: number;
  readonly people: number;
  readonly first: Date;
  readonly last: Date;
  /** In the newest days, by how many people, and in the weeks before: what growth is seen by. */
  readonly fresh: number;
  readonly freshPeople: number;
  readonly past: number;
  /** Voices in each of the last nine weeks, the oldest first; the last is the seven days up to now. */
  readonly weeks: readonly number[];
  /** The village or quarter, and the kind, that most of them name. */
  readonly place: string | null;
  readonly category: string | null;
  /** What the most typical of them is called. */
  readonly typical: string;
  /** Each voice by its day (since 1970, in China) and by a number for its person that means nothing elsewhere: what heat counts. */
  readonly days: readonly number[];
  readonly persons: readonly number[];
}

/** What is counted: in whose sight (parameters begin at 2), since when, and narrowed to what. */
export interface Counting {
  readonly region: string;
  readonly scope: Scope;
  readonly rule: RecursRule;
  /** RFC 3339. */
  readonly now: string;
  readonly days: number;
  readonly filter?: Filter;
  /** Only these problems. */
  readonly only?: readonly string[];
}

const day = 86_400_000;

/**
 * The problems that recur within what may be seen: what others' matters add stays out of every number, and what does not recur in
 * one's own sight is not there. Persons are told apart by the mark of their number; who left none counts as one each.
 */
export async function countRecurring(db: Pool, asked: Counting): Promise<readonly RecurringCounts[]> {
  const params: unknown[] = [asked.region, ...asked.scope.params];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const { days, weeks } = asked.rule.growth;
  const ago = (n: number) => bind(new Date(millisecondsOf(asked.now) - n * day));
  const [now, fresh, past] = [ago(0), ago(days), ago(days + weeks * 7)];
  const sql = `select recurring as id, count(*) as voices, count(distinct who) as people, min(opened) as first, max(opened) as last,
      count(*) filter (where opened > ${fresh}) as fresh, count(distinct who) filter (where opened > ${fresh}) as "freshPeople",
      count(*) filter (where opened > ${past} and opened <= ${fresh}) as past, ${weekly(ago)} as weeks,
      mode() within group (order by left(place, 12)) as place, mode() within group (order by category) as category,
      (array_agg(title order by fit desc, opened))[1] as typical,
      array_agg(floor((extract(epoch from opened) + 28800) / 86400)::integer order by id) as days, array_agg(person order by id) as persons
    from (select *, dense_rank() over (order by who)::integer as person from (${voices(asked, bind, now)}) a) v group by recurring having count(*) >= ${bind(asked.rule.voices)}`;
  return (await db.query<RecurringCounts>(sql, params)).rows;
}

/** Each voice that may be seen, with its problem. */
function voices({ scope, filter = {}, only, now, days }: Counting, bind: Bind, until: string): string {
  const since = bind(new Date(millisecondsOf(now) - days * day));
  const parts = [
    'region = $1',
    scope.sql,
    'not apart',
    `procedure = any(${bind(serviceRequests)})`,
    ...narrow(filter, bind),
  ];
  const these = only === undefined ? '' : `and g.recurring = any(${bind(only)}::uuid[])`;
  return `select g.recurring, g.fit, m.*, coalesce(c.fields->'contact'->>'phone', m.id::text) as who
    from (select id, title, place, category, opened from matter where ${parts.join(' and ')} and opened > ${since} and opened <= ${until}) m
    join recurring_matter g on g.matter = m.id and g.region = $1 ${these}
    left join content c on c.matter = m.id and c.region = $1 and c.seq = 1`;
}

function weekly(ago: (days: number) => string): string {
  const edges = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((week) => ago(week * 7));
  const counts = edges.slice(1).map((edge, i) => `count(*) filter (where opened > ${edges[i]} and opened <= ${edge})`);
  return `array[${counts.join(', ')}]::integer[]`;
}
