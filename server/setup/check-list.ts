import type { Post, Unit } from '#domain/matter/world.ts';
import type { Row } from '#domain/register/row.ts';
import type { Office } from '#domain/words/office.ts';
import { holidays } from '#regulations/values/holidays.ts';
import type { Atlas } from '../atlas.ts';

export const checkIds = [
  'hotline',
  'petition-office',
  'government',
  'departments',
  'places',
  'categories',
  'catalogue',
  'accounts',
  'holidays',
] as const;

export type CheckId = (typeof checkIds)[number];

/** One thing residents' matters cannot do without. `missing` names what lacks, so far as it has names. */
export interface Check {
  readonly id: CheckId;
  readonly done: boolean;
  readonly missing: readonly string[];
}

/** What the registers and accounts hold of what is needed before residents are let in. `manned`: posts that somebody can sign in to. */
export function checkList(atlas: Atlas, manned: ReadonlySet<string>, day: string): readonly Check[] {
  const units = [...atlas.units.values()];
  const unmanned = [...atlas.posts.values()].flat().filter(({ key }) => !manned.has(key));
  const found: Readonly<Record<CheckId, Omit<Check, 'id'>>> = {
    hotline: seated(atlas, units, 'hotline', ['station']),
    'petition-office': seated(atlas, units, 'petition-office', ['petition-office']),
    government: seated(atlas, units, 'government', ['superior']),
    departments: seated(atlas, units, 'department', ['unit', 'handler', 'head']),
    places: placesIn(atlas),
    categories: { done: atlas.rows('categories').size > 0, missing: [] },
    catalogue: coverage(atlas, day),
    accounts: all(unmanned.map(({ name }) => name)),
    holidays: { done: holidays.some(({ year, regions }) => !regions && year === Number(day.slice(0, 4))), missing: [] },
  };
  return checkIds.map((id) => ({ id, ...found[id] }));
}

/** First-level categories for which no unit answers in the whole county on a day. */
export function uncoveredIn(atlas: Atlas, day: string): readonly Row[] {
  const first = [...atlas.rows('categories').values()].filter(({ parent }) => parent === undefined) as Row[];
  return first.filter(
    ({ key }) => atlas.route({ subject: '', detail: '', day, category: String(key) }).unit === undefined,
  );
}

const all = (missing: readonly string[]): Omit<Check, 'id'> => ({ done: missing.length === 0, missing });

/** At least one unit of the kind, and a post for each office in every unit of it; with none, the kind itself is missing. */
function seated(atlas: Atlas, units: readonly Unit[], kind: string, offices: readonly Office[]): Omit<Check, 'id'> {
  const those = units.filter((unit) => unit.kind === kind);
  const has = (posts: readonly Post[] = [], office: Office) => posts.some((post) => post.office === office);
  const lacking = those.filter(({ key }) => !offices.every((office) => has(atlas.posts.get(key), office)));
  return { done: those.length > 0 && lacking.length === 0, missing: lacking.map(({ name }) => name) };
}

function placesIn(atlas: Atlas): Omit<Check, 'id'> {
  const places = [...atlas.rows('places').values()];
  const has = (level: string) => places.some((place) => place.level === level);
  return { done: has('town') && has('village'), missing: [] };
}

const coverage = (atlas: Atlas, day: string): Omit<Check, 'id'> => {
  const { done, missing } = all(uncoveredIn(atlas, day).map(({ name }) => String(name)));
  return { done: done && atlas.rows('catalogue').size > 0, missing };
};
