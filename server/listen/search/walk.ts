import type { Pool } from 'pg';
import { smallest, type Window, windowBelow } from '#domain/search/slices.ts';
import { type Bind, type Filter, narrow } from '../../store/narrow.ts';
import { prepared } from '../../store/prepared.ts';
import type { Scope } from '../../who/scope.ts';

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

/** Where to look: below this number, for so many. */
export interface Stretch {
  readonly below: number;
  readonly limit: number;
}

/**
 * The newest matters in scope that have what is wanted, newest first. Looks through the newest few thousand first and, as long as
 * too few are found, through as many more as should hold the rest: frequent words are found at once, and for rare ones the
 * whole index is asked, which is quick because they are rare.
 */
export async function walk(db: Pool, among: Among, given: Wanted, { below, limit }: Stretch): Promise<readonly Hit[]> {
  // A set without codes would be in every matter.
  const wanted = { ...given, sets: given.sets.filter(({ length }) => length > 0) };
  if (wanted.sets.length === 0) return [];
  const hits: Hit[] = [];
  let high = below;
  let size = smallest;
  while (high > 0 && hits.length < limit) {
    const window = windowBelow(high, size);
    const found = await look(db, among, wanted, { window, high, limit: limit - hits.length });
    hits.push(...found);
    // With a margin: what was rare among the newest may be rarer before.
    size = ((high - window.low) * 1.5 * (limit - hits.length)) / Math.max(found.length, 0.1);
    high = window.low;
  }
  return hits;
}

interface Look {
  readonly window: Window;
  readonly high: number;
  readonly limit: number;
}

/** Candidates come out of the index alone, newest first; each is then asked for in its matter's row until enough are in scope. */
async function look(db: Pool, among: Among, wanted: Wanted, { window, high, limit }: Look): Promise<readonly Hit[]> {
  const { region, scope, filter } = among;
  const params: unknown[] = [region, ...scope.params];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const has = (alias: string, sets: Wanted['sets']) => anyOf(alias, sets, window, bind);
  const without = wanted.without
    ? `and s.n not in (select w.n from search w where w.region = $1 and ${has('w', [wanted.without])})`
    : '';
  const masked = filter.place || filter.category ? [`not ${scope.veils}`] : [];
  const parts = [scope.sql, 'not apart', ...masked, ...narrow(filter, bind)].join(' and ');
  const sql = `select c.id, c.n, m.opened from (
      select s.matter as id, s.n from search s
      where s.region = $1 and ${has('s', wanted.sets)} and s.n >= ${bind(window.low)} and s.n < ${bind(high)} ${without}
      order by s.n desc offset 0) c,
    lateral (select opened from matter where matter.id = c.id and region = $1 and ${parts} offset 0) m
    order by c.n desc limit ${bind(limit)}`;
  const { rows } = await db.query<Hit>(prepared(sql, params));
  return rows;
}

/** Each set with each stretch of the window is a look into the index of its own. */
function anyOf(alias: string, sets: Wanted['sets'], { codes }: Window, bind: Bind): string {
  const each = sets.flatMap((set) => (codes.length === 0 ? [set] : codes.map((code) => [...set, code])));
  return `(${each.map((set) => `${alias}.codes @> ${bind(set)}::integer[]`).join(' or ')})`;
}
