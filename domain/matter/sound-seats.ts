import type { HolderRule } from '../words/holder.ts';
import type { Procedure } from '../words/procedure.ts';
import { certainAt, type Edge } from './sound-flow.ts';
import { waysOf } from './ways.ts';

/** Steps nobody can hold, holders that point at seats nobody takes, and seats that are still empty when their holder is due. */
export function seatFaults(rule: Procedure): string[] {
  return [
    ...keeperFaults(rule),
    ...Object.keys(rule.holders).flatMap((name) => unknownSeats(rule, name)),
    ...emptySeats(rule),
  ];
}

function keeperFaults(rule: Procedure): string[] {
  const holds = (name: string): boolean => {
    const how = rule.holders[name];
    return how !== undefined && 'office' in how && !('anywhere' in how);
  };
  const idle = Object.entries(rule.steps).filter(([, { by }]) => !holds(by) && !('party' in (rule.holders[by] ?? {})));
  const kept = holds(rule.keeper) ? [] : [`keeper ${rule.keeper}: it is no post`];
  return [...kept, ...idle.map(([step, { by }]) => `step ${step}: ${by} cannot hold a matter`)];
}

function unknownSeats(rule: Procedure, name: string): string[] {
  const how = rule.holders[name];
  const taken = new Set([
    ...Object.keys(rule.open.seats),
    ...Object.values(rule.seats ?? {}).flatMap((seats) => Object.keys(seats ?? {})),
  ]);
  const post = how !== undefined && 'post' in how && how.post !== undefined ? [how.post] : [];
  return [...seatsOf(rule, how), ...post]
    .filter((seat) => !taken.has(seat))
    .map((seat) => `holder ${name}: nobody takes the seat ${seat}`);
}

/** A seat answered on the opening form counts as taken: without the answer the kernel refuses to open. */
function emptySeats(rule: Procedure): string[] {
  const certain = certainAt(
    rule,
    () => Object.keys(rule.open.seats),
    (edge, before) => [...before, ...filledBy(rule, edge)],
  );
  const needed = (step: string): string[] => {
    const names = new Set([rule.steps[step]?.by ?? '', ...waysOf(rule, step).flatMap(({ by }) => by)]);
    return [...names].flatMap((name) => seatsOf(rule, rule.holders[name]));
  };
  return [...certain]
    .filter(([step]) => Object.hasOwn(rule.steps, step))
    .flatMap(([step, filled]) =>
      [...new Set(needed(step))]
        .filter((seat) => !filled.has(seat))
        .map((seat) => `step ${step}: the seat ${seat} may be empty`),
    );
}

const filledBy = (rule: Procedure, { way }: Edge): string[] =>
  Object.entries(rule.seats?.[way.act] ?? {})
    .filter(([, from]) => from === '@actor' || way.needs.includes(from))
    .map(([seat]) => seat);

/** The units' seats a holder is found from; a rule that climbs from another rule needs that one's. */
function seatsOf(rule: Procedure, how: HolderRule | undefined, climbed = 0): string[] {
  if (how === undefined || climbed > 10) return [];
  if ('in' in how) return [how.in];
  if ('commonSuperiorOf' in how) return [...how.commonSuperiorOf];
  if (!('superiorOf' in how)) return [];
  const below = rule.holders[how.superiorOf];
  return Object.hasOwn(rule.open.seats, how.superiorOf) || below === undefined
    ? [how.superiorOf]
    : seatsOf(rule, below, climbed + 1);
}
