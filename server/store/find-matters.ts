import type { Pool } from 'pg';
import type { Matter } from '#domain/matter/matter.ts';
import type { Scope } from '../who/scope.ts';
import type { MatterRow } from './matter-row.ts';
import { type Bind, type Filter, narrow } from './narrow.ts';
import { prepared } from './prepared.ts';
import { veil } from './veil.ts';

/** `due`: what ends first, first (open matters only). `opened`: the newest first. */
export type Sort = 'due' | 'opened';

export type Line = Omit<
  MatterRow,
  'units' | 'shielded' | 'apart' | 'ring' | 'head' | 'code_hash' | 'region' | 'due' | 'opened' | 'state'
> & {
  readonly state: Matter;
  readonly due: Date | null;
  readonly opened: Date;
  /** Listed only: nothing of what was said in it stands in this line, and none may be read beside it. */
  readonly veiled: boolean;
};

export interface Page {
  readonly sort: Sort;
  readonly limit: number;
  /** Where the page before ended: its last instant (or null) and id. */
  readonly after?: readonly [string | null, string] | undefined;
}

const columns =
  'id, number, procedure, step, ended, title, place, category, proposed, channel, external, parent, last, state, due, opened, holder_unit, holder_post';

/** One page of the matters in `scope` (its parameters begin at 2) that pass the filter. */
export async function findMatters(
  db: Pool,
  region: string,
  scope: Scope,
  filter: Filter,
  page: Page,
): Promise<readonly Line[]> {
  const { parts, params, bind } = conditions(region, scope, filter);
  if (page.sort === 'due') parts.push('not ended');
  if (page.after) parts.push(beyond(page.sort, page.after, bind));
  const order = page.sort === 'due' ? 'due, id' : 'opened desc, id desc';
  const sql = `select ${columns}, ${scope.veils} as veiled from matter where ${parts.join(' and ')} order by ${order} limit ${bind(page.limit)}`;
  const { rows } = await db.query<Line>(prepared(sql, params));
  return rows.map(veil);
}

/** How many pass: exact. */
export async function countMatters(db: Pool, region: string, scope: Scope, filter: Filter): Promise<number> {
  const { parts, params } = conditions(region, scope, filter);
  const { rows } = await db.query<{ n: number }>(
    `select count(*) as n from matter where ${parts.join(' and ')}`,
    params,
  );
  return rows[0]?.n ?? 0;
}

/** One matter, if it is in scope. */
export async function findMatter(db: Pool, region: string, scope: Scope, id: string): Promise<Line | undefined> {
  const sql = `select ${columns}, ${scope.veils} as veiled from matter where region = $1 and ${scope.sql} and id = $${scope.params.length + 2}`;
  const { rows } = await db.query<Line>(prepared(sql, [region, ...scope.params, id]));
  return rows[0] && veil(rows[0]);
}

/** The matters that one opened, first to last, as far as they are in scope. A hundred at most: nobody reads more beside a matter. */
export async function findChildren(db: Pool, region: string, scope: Scope, parent: string): Promise<readonly Line[]> {
  const sql = `select ${columns}, ${scope.veils} as veiled from matter where region = $1 and ${scope.sql} and parent = $${scope.params.length + 2} order by opened, id limit 100`;
  const { rows } = await db.query<Line>(prepared(sql, [region, ...scope.params, parent]));
  return rows.map(veil);
}

/** The number of the newest other open matter of the same procedure in scope that carries itself: one that this one may be merged into. */
export async function numberBeside(
  db: Pool,
  region: string,
  scope: Scope,
  { id, procedure }: Line,
): Promise<string | undefined> {
  const { rows } = await db.query<{ number: string }>(
    `select number from matter where region = $1 and ${scope.sql} and procedure = $${scope.params.length + 2} and id <> $${scope.params.length + 3}
       and not ended and not apart and state->>'joined' is null order by opened desc, id desc limit 1`,
    [region, ...scope.params, procedure, id],
  );
  return rows[0]?.number;
}

/** Rows without any term sort last in `due` order, as PostgreSQL does with nulls. */
function beyond(sort: Sort, [at, id]: readonly [string | null, string], bind: Bind): string {
  if (sort === 'opened') return `(opened, id) < (${bind(at)}, ${bind(id)})`;
  if (at === null) return `due is null and id > ${bind(id)}`;
  return `((due, id) > (${bind(at)}, ${bind(id)}) or due is null)`;
}

function conditions(region: string, scope: Scope, filter: Filter) {
  const params: unknown[] = [region, ...scope.params];
  const bind: Bind = (value) => `$${params.push(value)}`;
  // What is masked is not asked for either: a filter that finds it would tell it.
  const masked = filter.place || filter.category ? [`not ${scope.veils}`] : [];
  return { params, bind, parts: ['region = $1', scope.sql, ...masked, ...narrow(filter, bind)] };
}
