import type { Pool } from 'pg';
import { countBetween } from '#domain/deadline/count.ts';
import { dayOf, instantAt } from '#domain/deadline/day.ts';
import { type Cell, cellsOf, type Sum, sumUp, type Tally } from '#domain/figure/sum-up.ts';
import type { World } from '#domain/matter/world.ts';
import type { Count } from '#domain/words/figure.ts';
import type { Bind } from '../store/narrow.ts';
import { type Asked, thingsSql } from './things.ts';

/** Where a figure is computed, and what of it may be seen: a condition on `matter` whose parameters begin at $2. */
export interface Ground {
  readonly db: Pool;
  readonly region: string;
  readonly world: World;
  readonly scope: { readonly sql: string; readonly params: readonly unknown[] };
}

export interface Computed {
  readonly whole: Sum;
  readonly cells: readonly Cell[];
}

/** A counted figure, whole and by cell: each from the ledger as it stands now. */
export async function compute(ground: Ground, rule: Count, asked: Asked): Promise<Computed> {
  const { by: _, ...undivided } = asked;
  const [whole, cells] = await Promise.all([talliesOf(ground, rule, undivided), talliesOf(ground, rule, asked)]);
  return {
    whole: sumUp(rule, whole),
    cells: asked.by === undefined ? [] : cellsOf(rule, cells, smallestOf(rule, ground.world)),
  };
}

/** Below how many things a cell of this figure is not told, today. */
export function smallestOf({ smallest }: Count, world: World): number | undefined {
  return smallest === undefined ? undefined : smallestIn(world, smallest.value);
}

/** Below how many nobody who reads what is public is told a number. */
export const smallestIn = (world: World, name = 'small-cells'): number =>
  Number(world.value(name, world.now.slice(0, 10)));

async function talliesOf({ db, region, world, scope }: Ground, rule: Count, asked: Asked): Promise<readonly Tally[]> {
  const params: unknown[] = [region, ...scope.params];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const things = thingsSql(rule, asked, bind, scope.sql);
  const sql = `select cell, part, count(*) as n, count(distinct id) as matters, 0 as days from (${things}) x group by cell, part`;
  const { rows } = await db.query<Tally>(sql, params);
  return rule.measure === 'late-days' ? withDays(rows, await latenessOf(db, things, params), world) : rows;
}

interface Late {
  readonly cell: string;
  readonly part: string;
  readonly due: Date;
  readonly until: Date;
}

const latenessOf = async (db: Pool, things: string, params: unknown[]): Promise<readonly Late[]> =>
  (await db.query<Late>(`select cell, part, due, until from (${things}) x where until > due`, params)).rows;

/** Working days by the State Council's table, which the database does not know. */
function withDays(tallies: readonly Tally[], late: readonly Late[], { calendar }: World): readonly Tally[] {
  const dayIn = (at: Date) => dayOf(instantAt(at.getTime()));
  const days = (of: Late) => countBetween(dayIn(of.due), dayIn(of.until), 'working-days', calendar);
  return tallies.map((tally) => {
    const own = late.filter(({ cell, part }) => cell === tally.cell && part === tally.part);
    return { ...tally, days: own.reduce((sum, one) => sum + days(one), 0) };
  });
}
