import { fill } from '#domain/words/fill.ts';
import type { Group, Offers, Option } from '#web/resident/form/form.ts';
import { itemsOn } from '../../registers/service-items.ts';
import type { Visit } from './visit.ts';

/** What a resident can choose from: villages by town, kinds by their upper kind, units. */
export function offersOf({ reader, reading }: Visit): Offers {
  const { names, atlas } = reading;
  const units = (kinds: readonly string[]): readonly Option[] =>
    [...atlas.units.values()]
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .map(({ key, name }) => ({ value: key, label: names.unit(key) ?? name }));
  const whole = (town: string) => fill(reader.words.wholeTown, { town });
  return {
    units,
    places: places(rowsOf(reading, 'places'), names.place, whole),
    items: items(reading),
    categories: categories(rowsOf(reading, 'categories'), names.branch),
  };
}

/** What can be applied for today, by the unit that decides. */
function items({ atlas, names, today }: Visit['reading']): readonly Group[] {
  const byUnit = Map.groupBy(itemsOn(atlas, today), ({ unit }) => unit);
  return [...byUnit].map(([unit, versions]) => ({
    label: names.unit(unit) ?? unit,
    options: versions.map(({ key }) => ({ value: key, label: names.item?.(key) ?? key })),
  }));
}

type Row = readonly [key: string, parent: string | undefined];
type Name = (key: string) => string | undefined;

const rowsOf = ({ atlas }: Visit['reading'], register: string): readonly Row[] =>
  [...atlas.rows(register)].map(
    ([key, row]) => [key, typeof row.parent === 'string' ? row.parent : undefined] as const,
  );

/** Towns have nine digits, villages twelve; the group below a village is said in words. */
function places(rows: readonly Row[], name: Name, whole: (town: string) => string): readonly Group[] {
  const option = (code: string): Option => ({ value: code, label: name(code) ?? code });
  const towns = rows.filter(([code]) => code.length === 9).map(([code]) => code);
  return towns.map((town) => {
    const villages = rows.filter(([code]) => code.length === 12 && code.startsWith(town)).map(([code]) => option(code));
    return { label: name(town) ?? town, options: [{ value: town, label: whole(name(town) ?? town) }, ...villages] };
  });
}

/** The upper two levels: finer ones are for whoever dispatches. */
function categories(rows: readonly Row[], name: Name): readonly Group[] {
  const under = (parent: string | undefined) => rows.filter(([, over]) => over === parent).map(([key]) => key);
  return under(undefined).map((top) => {
    const below = under(top);
    const shown = below.length === 0 ? [top] : below;
    return { label: name(top) ?? top, options: shown.map((key) => ({ value: key, label: name(key) ?? key })) };
  });
}
