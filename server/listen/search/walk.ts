import type { Pool } from 'pg';
import { unitCodes } from '#domain/search/codes.ts';
import { type Bind, type Filter, narrow } from '../../store/narrow.ts';
import { prepared } from '../../store/prepared.ts';
import type { Scope } from '../../who/scope.ts';
import { areCodesMade } from './codes-made.ts';
import { noteShare, shareSeen } from './share-seen.ts';

/** Whose matters, and which of them. `scope` has its parameters from 2 on. */
export interface Among {
  readonly region: string;
  readonly scope: Scope;
  readonly filter: Filter;
}

/** What to look for: whoever has all codes of any one set, and not all of `without`. */
export interface Wanted {
  readonly sets: readonly (readonly number[])[];
  readonly without?: readonly number[];
}

/** A matter that was found, by its place in the order of indexing. */
export interface Hit {
  readonly id: string;
  readonly n: number;
  readonly opened: Date;
}

/** Where to look: below this number (undefined: from the newest on), for so many. */
export interface Stretch {
  readonly below: number | undefined;
  readonly limit: number;
}

/** At most so many at a time. */
const most = 20_000;

/**
 * The newest matters in scope that have what is wanted, newest first. Candidates come out of the index alone (`newest_found` in the
 * database); each is then asked for in its matter's row until enough are in scope.
 */
export async function walk(db: Pool, among: Among, given: Wanted, { below, limit }: Stretch): Promise<readonly Hit[]> {
  // A set without codes would be in every matter.
  const sets = given.sets.filter(({ length }) => length > 0);
  const wanted = await hadBy(db, among, { ...given, sets });
  if (wanted.sets.length === 0) return [];
  const hits: Hit[] = [];
  let high = below;
  let share = shareSeen(among);
  for (;;) {
    const missing = limit - hits.length;
    const many = Math.min(most, Math.ceil((1.2 * missing) / share));
    const { found, looked, low } = await look(db, among, wanted, { below: high, many, limit: missing });
    hits.push(...found);
    const isEnough = hits.length >= limit;
    if (isEnough || looked === many) noteShare(among, isEnough, found.length / looked);
    if (isEnough || looked < many) return hits;
    share = (found.length + 0.5) / looked;
    high = low;
  }
}

/** Each way of looking is one for each unit: of more than these, the share that is seen is large enough to be come upon. */
const mostUnits = 3;

/**
 * What only these units have had is asked of the index too: of a million a department has had thirty thousand. Whether a candidate may be
 * shown is asked of its row all the same; a matter that has just gone to a unit is found there when it has been indexed again. While codes are made anew, units are not among all of them yet.
 */
async function hadBy(db: Pool, { region, scope: { units } }: Among, wanted: Wanted): Promise<WantedOf> {
  if (units === undefined || units.length > mostUnits || !(await areCodesMade(db, region)))
    return { ...wanted, few: 50 };
  return { ...wanted, sets: unitCodes(units).flatMap((unit) => wanted.sets.map((set) => [...set, unit])), few: 500 };
}

/** `few`: see `newest_found`. */
interface WantedOf extends Wanted {
  readonly few: number;
}

interface Look extends Stretch {
  readonly many: number;
}

/** Those in scope; how many were looked at when the index had no more in scope to give, and the number of the last of them. */
interface Looked {
  readonly found: readonly Hit[];
  readonly looked: number;
  readonly low: number;
}

async function look(db: Pool, among: Among, wanted: WantedOf, { below, many, limit }: Look): Promise<Looked> {
  const { region, scope, filter } = among;
  const params: unknown[] = [region, ...scope.params];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const sets = wanted.sets.map((set) => `{${set.join(',')}}`);
  const without = wanted.without === undefined || wanted.without.length === 0 ? null : wanted.without;
  const masked = filter.place || filter.category ? [`not ${scope.veils}`] : [];
  const parts = [scope.sql, 'not apart', ...masked, ...narrow(filter, bind)].join(' and ');
  const sql = `with c as materialized (
      select matter, n from newest_found($1, ${bind(sets)}::text[], ${bind(without)}::integer[], ${bind(below ?? null)}, ${bind(many)}, ${bind(wanted.few)})),
    hit as (select c.matter as id, c.n, m.opened from (select * from c order by n desc offset 0) c,
      lateral (select opened from matter where matter.id = c.matter and region = $1 and ${parts} offset 0) m limit ${bind(limit)})
    select id, n, opened, null as looked from hit union all select null, min(n), null, count(*) from c`;
  const { rows } = await db.query<Hit & { readonly id: string | null; readonly looked: number | null }>(
    prepared(sql, params),
  );
  const end = rows.find(({ id }) => id === null);
  return { found: rows.filter(({ id }) => id !== null), looked: end?.looked ?? 0, low: end?.n ?? 0 };
}
