import { dayOf, instantAt, nameOf, weekdayOf } from '#domain/deadline/day.ts';
import type { House } from '../house.ts';
import type { SupervisionView } from '../routes/supervision-contract.ts';
import { lateGroups } from '../store/late-matters.ts';
import { type Week, weeksSince } from '../store/late-weeks.ts';
import type { Staff } from '../who/caller.ts';
import { reachOf } from '../who/reach.ts';
import { scopeOf } from '../who/scope.ts';
import { lateTree } from './late-tree.ts';
import type { Reading } from './reading.ts';

const weeks = 8;

/** What is late, with whom and since when, in the order of the tree of units; and the last eight weeks. */
export async function supervisionView(house: House, reading: Reading, staff: Staff): Promise<SupervisionView> {
  const { world } = reading;
  const reach = reachOf(staff, world);
  const view = { region: house.region, at: new Date(world.now), reach, scope: scopeOf(staff, world, 3) };
  const mondays = lastMondays(world.now);
  const [groups, kept] = await Promise.all([
    lateGroups(house.db, view),
    weeksSince(house.db, house.region, mondays[0] ?? '', reach),
  ]);
  const named = groups.map(({ unit, procedure, n, oldest }) => {
    const title = reading.wording.procedures[procedure]?.title ?? procedure;
    return { unit, procedure, title, n, oldest: instantAt(oldest.getTime()) };
  });
  return {
    at: world.now,
    total: groups.reduce((sum, { n }) => sum + n, 0),
    units: lateTree(named, world.units, (unit) => reading.names.unit(unit) ?? unit),
    weeks: mondays.map((week) => weekOf(week, kept)),
  };
}

function lastMondays(now: string): readonly string[] {
  const today = dayOf(now);
  const monday = today - weekdayOf(today);
  return Array.from({ length: weeks }, (_, i) => nameOf(monday - 7 * (weeks - 1 - i)));
}

/** A week in which nothing happened stands there as such. */
const weekOf = (week: string, kept: readonly Week[]): Week =>
  kept.find((one) => one.week === week) ?? { week, late: 0, answered: 0 };
