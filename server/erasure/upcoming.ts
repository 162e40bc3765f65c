import { type Beside, erasable, type Stay } from '#domain/matter/erasable.ts';
import type { Matter } from '#domain/matter/matter.ts';
import type { Post, World } from '#domain/matter/world.ts';
import { ruleOf } from '../act.ts';
import type { House } from '../house.ts';
import { loadMatter } from '../store/load-matter.ts';
import { outlineScope } from '../who/scope.ts';
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

/** What goes, by day. `more`: beyond the longest ended of each keeping time there are others, not looked at here. */
export interface Soon {
  readonly items: readonly Upcoming[];
  readonly more: boolean;
}

/** A dry run of the next days, of each keeping time the `most` longest ended; nothing is written. Of what this officer may know of. */
export async function upcoming(house: House, post: Post, days: number, most = 500): Promise<Soon> {
  const world = await house.world();
  const until = Temporal.PlainDate.from(world.now.slice(0, 10)).add({ days }).toString();
  const [found, reach] = [new Map<string, Upcoming>(), outlineScope(post, 7)];
  let more = false;
  for (const level of levelsOf(await house.atlas())) {
    const before = over(until, level.months);
    const some = await endedAfter(house, level, await markOf(house, level), { before, most: most + 1, reach });
    more ||= some.length > most;
    for (const { id } of some.slice(0, most).filter((one) => !found.has(one.id))) {
      const line = await lineFor(house, world, id, until);
      if (line !== undefined) found.set(id, line);
    }
  }
  return { items: [...found.values()].toSorted((a, b) => a.day.localeCompare(b.day)), more };
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
