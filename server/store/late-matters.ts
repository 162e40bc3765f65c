import type { Pool } from 'pg';
import { type Reach, withinReach } from '../who/reach.ts';
import type { Scope } from '../who/scope.ts';
import type { Bind } from './narrow.ts';
import { prepared } from './prepared.ts';

/** What is late with one unit under one procedure: how many, and since when the first of them. */
export interface LateGroup {
  readonly unit: string;
  readonly procedure: string;
  readonly n: number;
  readonly oldest: Date;
}

/** Whose view, at which moment. `scope` has its parameters from 3 on. */
export interface LateView {
  readonly region: string;
  readonly at: Date;
  readonly reach: readonly Reach[];
  readonly scope: Scope;
}

/**
 * What is late, by unit and procedure. The first part reads an index of unshielded matters and nothing else; the few that are
 * shielded are asked one by one. What is set apart is in neither.
 */
export async function lateGroups(db: Pool, { region, at, reach, scope }: LateView): Promise<readonly LateGroup[]> {
  const params: unknown[] = [region, at, ...scope.params];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const held = withinReach(reach, 'holder_unit', 'procedure', bind);
  const late = `region = $1 and not ended and not apart and due < $2 and ${held}`;
  const counted = 'select holder_unit as unit, procedure, count(*) as n, min(due) as oldest from matter';
  const sql = `select unit, procedure, sum(n)::integer as n, min(oldest) as oldest from (
      ${counted} where ${late} and shielded = '{}' group by 1, 2
      union all ${counted} where ${late} and shielded <> '{}' and ${scope.sql} group by 1, 2
    ) part group by 1, 2`;
  return (await db.query<LateGroup>(prepared(sql, params))).rows;
}

/** For a list of late matters: open, late, not set apart, with a unit in reach. */
export const lateIn =
  (at: Date, reach: readonly Reach[]) =>
  (bind: Bind): string =>
    `not ended and not apart and due < ${bind(at)} and ${withinReach(reach, 'holder_unit', 'procedure', bind)}`;
