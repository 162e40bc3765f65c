import { type Calendar, calendarFrom } from '#domain/deadline/calendar.ts';
import type { RowFacts, World } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { type DatedValue, valueOn } from '#domain/words/value.ts';
import { procedures, values } from '#regulations/index.ts';
import { keepings } from '#regulations/personal.ts';
import { standIns } from '#regulations/roles.ts';
import { holidays } from '#regulations/values/holidays.ts';
import type { Atlas } from './atlas.ts';
import { localDays, localTerms } from './registers/local-terms.ts';
import { serviceItemOn } from './registers/service-items.ts';

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

/** A dated value on a day in a region, with where it comes from: the county's own goes first. Undefined when there is none of that name. */
export const valueFor = (atlas: Atlas, name: string, day: string, region: string): DatedValue | undefined =>
  valueOn(ownOf(atlas, region).terms.get(name) ?? [], day, region) ?? valueOn(values[name] ?? [], day, region);

interface Own {
  readonly terms: ReadonlyMap<string, readonly DatedValue[]>;
  readonly calendar: Calendar;
}

// Asked for with every act: made once for each state of the registers, and gone with it.
const made = new WeakMap<Atlas, Own>();

function ownOf(atlas: Atlas, region: string): Own {
  const known = made.get(atlas);
  if (known !== undefined) return known;
  const own = { terms: localTerms(atlas), calendar: calendarFrom([...holidays, ...localDays(atlas, region)], region) };
  made.set(atlas, own);
  return own;
}

/** What the kernel may know: the registers, the calendar and the dated values of one region. */
export function worldOf(atlas: Atlas, region: string, now: string): World {
  return {
    now,
    calendar: ownOf(atlas, region).calendar,
    units: atlas.units,
    posts: atlas.posts,
    standIns,
    interests: atlas.interests,
    has: (register, key) => atlas.rows(register).has(key),
    item: (key, day) => serviceItemOn(atlas, key, day),
    row: (register, key) => atlas.rows(register).get(key) as RowFacts | undefined,
    value: (name, day) => amount(atlas, name, day, region),
    keepings,
  };
}

function amount(atlas: Atlas, name: string, day: string, region: string) {
  const row = valueFor(atlas, name, day, region);
  if (row === undefined) throw new Error(`No value ${name} is in force on ${day}`);
  return row.is;
}
