import { calendarFrom } from '#domain/deadline/calendar.ts';
import type { RowFacts, World } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { type DatedValue, valueOn } from '#domain/words/value.ts';
import { procedures, values } from '#regulations/index.ts';
import { holidays } from '#regulations/values/holidays.ts';
import type { Atlas } from './atlas.ts';
import { serviceItemOn } from './registers/service-items.ts';

const calendar = calendarFrom(holidays);

/** The procedure as in force on `day`: the latest version begun by then. */
export function ruleOn(id: string, day: string): Procedure | undefined {
  let found: Procedure | undefined;
  for (const rule of procedures) {
    if (rule.id === id && rule.from <= day && (found === undefined || rule.from > found.from)) found = rule;
  }
  return found;
}

/** Every procedure as in force on `day`, in the order of the table of contents. */
export const rulesOn = (day: string): readonly Procedure[] =>
  [...new Set(procedures.map(({ id }) => id))].map((id) => ruleOn(id, day)).filter((rule) => rule !== undefined);

/** A dated value on a day in a region, with where it comes from; undefined when there is none of that name. */
export const valueFor = (name: string, day: string, region: string): DatedValue | undefined =>
  valueOn(values[name] ?? [], day, region);

/** What the kernel may know: the registers, the calendar and the dated values of one region. */
export function worldOf(atlas: Atlas, region: string, now: string): World {
  return {
    now,
    calendar,
    units: atlas.units,
    posts: atlas.posts,
    interests: atlas.interests,
    has: (register, key) => atlas.rows(register).has(key),
    item: (key, day) => serviceItemOn(atlas, key, day),
    row: (register, key) => atlas.rows(register).get(key) as RowFacts | undefined,
    value: (name, day) => amount(name, day, region),
  };
}

function amount(name: string, day: string, region: string) {
  const row = valueFor(name, day, region);
  if (row === undefined) throw new Error(`No value ${name} is in force on ${day}`);
  return row.is;
}
