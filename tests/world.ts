import { calendarFrom } from '#domain/deadline/calendar.ts';
import type { Post, RowFacts, Unit, World } from '#domain/matter/world.ts';
import type { Office } from '#domain/words/office.ts';
import { workingDays } from '#domain/words/period.ts';
import { valueOn } from '#domain/words/value.ts';
import { values } from '#regulations/index.ts';
import { keepings } from '#regulations/personal.ts';
import { standIns } from '#regulations/roles.ts';
import { holidays } from '#regulations/values/holidays.ts';

/** A county small enough to know by heart, fictitious: posts are named unit.office, as in `water.handler`. */
const units: readonly [key: string, kind: string, parents: readonly string[], offices: readonly Office[]][] = [
  ['province', 'external', [], []],
  ['city', 'external', ['province'], []],
  ['county', 'government', ['city'], ['superior', 'supervisor', 'auditor', 'privacy']],
  ['hotline', 'hotline', ['county'], ['station', 'caller']],
  ['petitions', 'petition-office', ['county'], ['petition-office', 'supervisor']],
  ['discipline', 'discipline', ['city'], ['unit', 'head']],
  ['water', 'department', ['county'], ['unit', 'handler', 'head', 'supervisor']],
  ['housing', 'department', ['county'], ['unit', 'handler', 'head']],
  ['town', 'town', ['county'], ['unit', 'handler', 'head']],
  ['village', 'village', ['town'], ['secretary', 'field']],
  ['room', 'work-station', ['village'], []],
  ['committee', 'mediation', ['town'], ['unit', 'handler']],
  ['arbiters', 'land-arbitration', ['county'], ['unit', 'handler', 'head']],
  ['centre', 'service-centre', ['county'], ['unit', 'handler']],
];

/** A day of reception so late that no walk comes past it, the ones worked in cases, and two boxes. */
const rows: Readonly<Record<string, Readonly<Record<string, RowFacts>>>> = {
  'reception-days': {
    'open-day': { unit: 'town', date: '2099-12-31' },
    march: { unit: 'town', date: '2026-03-12' },
    april: { unit: 'town', date: '2026-04-09' },
  },
  'report-boxes': { 'gate-box': { unit: 'town', every: 14 } },
};

const postsOf = (unit: string, offices: readonly Office[]): readonly Post[] =>
  offices.map((office) => ({ key: `${unit}.${office}`, unit, office, name: `${unit} ${office}` }));

/** The county at an instant (RFC 3339), with the real holidays and the values in force. */
export const worldAt = (now: string): World => ({ ...still, now });

const still: Omit<World, 'now'> = {
  calendar: calendarFrom(holidays, '430199'),
  units: new Map(
    units.map(([key, kind, parents]): [string, Unit] => [
      key,
      { key, name: key, kind, parents, external: kind === 'external' },
    ]),
  ),
  posts: new Map(units.map(([key, , , offices]) => [key, postsOf(key, offices)])),
  standIns,
  has: () => true,
  item: (key) =>
    key === 'unknown'
      ? undefined
      : { unit: 'water', limit: workingDays(10), ...(key === 'abolished' && { over: true }) },
  row: (register, key) => rows[register]?.[key],
  value: (name, day) => {
    const row = valueOn(values[name] ?? [], day, region);
    if (row === undefined) throw new Error(`No value ${name} on ${day}`);
    return row.is;
  },
  keepings,
};

/** No county has this code. */
export const region = '430199';

export const allPosts: readonly Post[] = [...still.posts.values()].flat();

/** Seats that a matter opening another one hands on, whatever they are called. */
export const givenSeats = { unit: 'water', station: 'hotline', host: 'town', checker: 'county' } as const;
