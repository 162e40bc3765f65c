import type { Choices, Option } from '#domain/form/form-schema.ts';
import { rowsToName } from '../registers/named-rows.ts';
import { itemsOn } from '../registers/service-items.ts';
import type { Line } from '../store/find-matters.ts';
import type { Reading } from './reading.ts';

/**
 * What registers offer in a form. For a matter, the unit that the dispatch catalogue proposes comes first, and posts are those
 * of its own unit that have not withdrawn from it. `other` is the number of another matter, where one has to be named.
 */
export function choicesFor(reading: Reading, line?: Line, other = '260101-00001'): Choices {
  const { names, atlas, today } = reading;
  const options = (register: 'categories' | 'places'): Option[] =>
    [...atlas.rows(register).keys()].map((key) => ({
      key,
      name: names[register === 'places' ? 'place' : 'category'](key) ?? key,
    }));
  const units = (kinds: readonly string[]): Option[] => {
    const fit = [...atlas.units.values()].filter((unit) => kinds.length === 0 || kinds.includes(unit.kind));
    const first = (key: string) => Number(key === line?.proposed);
    return fit
      .sort((a, b) => first(b.key) - first(a.key))
      .map(({ key, name }) => ({ key, name: names.unit(key) ?? name }));
  };
  const posts = (office: string, seat: string) => postsAt(reading, line, office, seat);
  const items = itemsOn(atlas, today).map(({ key }) => ({ key, name: names.item?.(key) ?? key }));
  const rows = (register: string) =>
    rowsToName(atlas, register, today).map((key) => ({ key, name: names.row?.(register, key) ?? key }));
  return {
    units,
    posts,
    categories: options('categories'),
    items,
    rows,
    places: options('places'),
    today,
    matter: other,
  };
}

function postsAt({ atlas, names }: Reading, line: Line | undefined, office: string, seat: string): readonly Option[] {
  const seated =
    line === undefined ? [...atlas.posts.values()].flat() : (atlas.posts.get(line.state.seats[seat] ?? '') ?? []);
  const there = seated.filter(({ key }) => !line?.state.recused?.includes(key));
  const fit = there.filter((post) => post.office === office);
  return (fit.length > 0 ? fit : there).map(({ key, name }) => ({ key, name: names.post(key) ?? name }));
}
