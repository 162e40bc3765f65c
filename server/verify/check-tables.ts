import type { Pool, PoolClient } from 'pg';
import { procedures } from '#regulations/index.ts';
import type { Finding, Promised } from './finding.ts';

/** Whether an entry already names whoever is accused now: who was told before that was told lawfully. */
const accusedThen = [...new Set(procedures.flatMap(({ shields = [] }) => shields))]
  .map((seat) => `e.body->'set'->'seats'->>'${seat}' = m.state->'seats'->>'${seat}'`)
  .join(' or ');

interface Check {
  readonly promise: Promised;
  readonly kind: string;
  /** How many rows it is about. */
  readonly count: string;
  /** Rows that break the promise: `matter`, `seq`, `detail` as far as they apply. */
  readonly wrong: string;
}

/** What shows only across matters. `$1` is the region. */
const checks: readonly Check[] = [
  {
    promise: 'durable',
    kind: 'acknowledged-and-gone',
    count: 'select count(*) as n from request_key where region = $1',
    wrong: `select k.matter, k.seq, k.key as detail from request_key k
            left join entry e on e.matter = k.matter and e.seq = k.seq and e.region = k.region where k.region = $1 and e.hash is null`,
  },
  {
    promise: 'unalterable',
    kind: 'orphan',
    count: 'select 0 as n where $1::text is not null',
    wrong:
      'select e.matter, e.seq from entry e left join matter m on m.id = e.matter and m.region = e.region where e.region = $1 and m.id is null',
  },
  {
    promise: 'shielded',
    kind: 'told-to-the-accused',
    count: 'select count(*) as n from notice where region = $1',
    wrong: `select n.matter, n.seq, n.post as detail from notice n join matter m on m.id = n.matter and m.region = n.region
            join register_row p on p.region = n.region and p.register = 'posts' and p.key = n.post
            where n.region = $1 and m.shielded && array[p.row->>'unit']
              and exists (select from entry e where e.matter = n.matter and e.region = n.region and e.seq <= n.seq
                          and (${accusedThen}))`,
  },
  {
    promise: 'shielded',
    kind: 'set-apart-and-indexed',
    count: 'select count(*) as n from matter where region = $1 and apart',
    wrong: `select s.matter from (select matter, region from search union all select matter, region from twin) s
       join matter m on m.id = s.matter and m.region = s.region where s.region = $1 and m.apart`,
  },
  {
    promise: 'enter-once',
    kind: 'entered-twice',
    // Only what an import brought: anybody may write any number on a form, and twice.
    count: `select count(*) as n from matter where region = $1 and external is not null and channel = 'import'`,
    wrong: `select (array_agg(id))[2] as matter, external as detail from matter where region = $1 and external is not null and channel = 'import' group by procedure, external having count(*) > 1`,
  },
  {
    promise: 'same-everywhere',
    kind: 'key-without-region',
    count: `select count(*) as n from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and $1::text is not null`,
    wrong: `select c.relname as detail from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration' and $1::text is not null
            and not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                            where i.indrelid = c.oid and i.indisprimary and a.attname = 'region')`,
  },
];

/** Runs them all; the counts go by promise. */
export async function checkTables(
  db: Pool | PoolClient,
  region: string,
): Promise<{ counts: Partial<Record<Promised, number>>; findings: Finding[] }> {
  const counts: Partial<Record<Promised, number>> = {};
  const findings: Finding[] = [];
  for (const { promise, kind, count, wrong } of checks) {
    const [counted, found] = await Promise.all([
      db.query<{ n: number }>(count, [region]),
      db.query<Partial<Finding>>(wrong, [region]),
    ]);
    counts[promise] = (counts[promise] ?? 0) + (counted.rows[0]?.n ?? 0);
    findings.push(...found.rows.map((row) => ({ promise, kind, ...row })));
  }
  return { counts, findings };
}
