import { type Beside, erasable, type Stay } from '#domain/matter/erasable.ts';
import type { Matter } from '#domain/matter/matter.ts';
import type { World } from '#domain/matter/world.ts';
import { ruleOf } from '../act.ts';
import type { House } from '../house.ts';
import { loadMatter } from '../store/load-matter.ts';
import { over } from './carry-out-keeping.ts';
import { endedAfter, markOf } from './ended-since.ts';
import { levelsOf } from './keeping-levels.ts';
import { namesBeside } from './lying-beside.ts';

/** What will be erased of one matter: on which day, by name only. `held`: somebody put it off. */
export interface Upcoming {
  readonly matter: Matter;
  readonly day: string;
  readonly fields: readonly string[];
  readonly held: string | undefined;
}

const mostLooked = 500;

/** A dry run of the next days, at most so many matters; nothing is written. `mayList`: which matters the reader may know of. */
export async function upcoming(
  house: House,
  days: number,
  mayList: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<readonly Upcoming[]> {
  const world = await house.world();
  const until = Temporal.PlainDate.from(world.now.slice(0, 10)).add({ days }).toString();
  const found = new Map<string, Upcoming>();
  for (const level of levelsOf(await house.atlas())) {
    const before = over(until, level.months);
    const some = await endedAfter(house, level.procedure, await markOf(house, level), before, mostLooked);
    const listed = await mayList(some.map(({ id }) => id));
    for (const { id } of some.filter((one) => listed.has(one.id) && !found.has(one.id))) {
      const line = await lineFor(house, world, id, until);
      if (line !== undefined) found.set(id, line);
    }
  }
  return [...found.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}

async function lineFor(house: House, world: World, id: string, until: string): Promise<Upcoming | undefined> {
  const matter = (await loadMatter(house.db, house.region, id))?.matter;
  if (matter === undefined) return undefined;
  const beside = await namesBeside(house.db, house.region, id);
  const how = { basis: 'keeping-over', scope: 'all' } as const;
  const rule = ruleOf(house, matter);
  const then = erasable(rule, { ...world, now: `${until}T00:00:00+08:00` }, matter, beside, how);
  const { stays } = erasable(rule, world, matter, beside, how);
  const going = stays.filter(({ seq, field }) => names(then.goes).has(`${seq}/${field}`));
  if (going.length === 0) return undefined;
  return { matter, day: firstDay(going), fields: [...new Set(going.map(({ field }) => field))], held: matter.hold };
}

const names = (goes: readonly Beside[]): ReadonlySet<string> =>
  new Set(goes.flatMap(({ seq, fields }) => fields.map((field) => `${seq}/${field}`)));

/** The day after the last day it is kept. */
const firstDay = (going: readonly Stay[]): string => {
  const [last = '9999-12-30'] = going.flatMap(({ until }) => (until === undefined ? [] : [until])).toSorted();
  return Temporal.PlainDate.from(last).add({ days: 1 }).toString();
};
