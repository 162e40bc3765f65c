import type { Atlas } from '../atlas.ts';
import type { Filling, Mapping } from './mapping.ts';
import { readTime } from './read-time.ts';

/** What a row says, as a form to open a matter with; nothing is checked yet. */
export type Said = Readonly<Record<string, unknown>>;

/** Reads rows of one file by a mapping. What a field cannot take stays out of it and is kept where the mapping records it. */
export function rowReader(
  { fields, source }: Mapping,
  header: readonly string[],
  atlas: Atlas,
): (cells: readonly string[]) => Said {
  const place = new Map(header.map((name, i) => [name, i]));
  const fillings = Object.entries(fields);
  const names = categoryKeys(atlas);
  return (cells) => {
    const cell = (name: string | undefined): string => clean(cells[place.get(name ?? '') ?? -1] ?? '');
    const said = fillings.map(([field, filling]) => [field, fill(filling, cell, { source, names })] as const);
    return Object.fromEntries(said.filter(([, value]) => value !== undefined && value !== ''));
  };
}

/** What PostgreSQL and JSON cannot hold is taken out: NUL, and halves of characters. */
const clean = (text: string): string => text.toWellFormed().replaceAll('\u0000', '').trim();

interface Knowing {
  readonly source: string;
  readonly names: ReadonlyMap<string, string>;
}

function fill(filling: Filling, cell: (name: string | undefined) => string, { source, names }: Knowing): unknown {
  switch (filling.kind) {
    case 'text':
      return filling.from.map(cell).filter(Boolean).join(' · ');
    case 'record':
      return filling.from
        .filter((name) => cell(name) !== '')
        .map((name) => `${name}: ${cell(name)}`)
        .join('\n');
    case 'number':
      return cell(filling.from) && `${source}:${cell(filling.from)}`;
    case 'day':
      return readTime(cell(filling.from), filling.order, filling.zone)?.slice(0, 10);
    case 'category':
      return names.get(filling.as?.[cell(filling.from)] ?? cell(filling.from));
    case 'place':
      return placeFrom(filling.words?.map(cell).filter(Boolean) ?? [], cell(filling.lat), cell(filling.lng));
    case 'person':
      return personFrom(cell(filling.name), cell(filling.phone));
    case 'constant':
      return filling.is;
  }
}

/** Categories by key and by name; of two with one name the higher one. */
function categoryKeys(atlas: Atlas): ReadonlyMap<string, string> {
  const rows = [...atlas.rows('categories')].sort(([a], [b]) => b.length - a.length);
  return new Map([
    ...rows.map(([key, { name }]) => [String(name), key] as const),
    ...rows.map(([key]) => [key, key] as const),
  ]);
}

function placeFrom(words: readonly string[], lat: string, lng: string): Said | undefined {
  const position = lat !== '' && lng !== '' ? { lat: Number(lat), lng: Number(lng) } : {};
  const place = { ...(words.length > 0 && { words: words.join(' · ').slice(0, 200) }), ...position };
  return Object.keys(place).length === 0 ? undefined : place;
}

function personFrom(name: string, phone: string): Said | undefined {
  const person = { ...(name !== '' && { name }), ...(/^[+\d][\d -]{4,20}$/.test(phone) && { phone }) };
  return Object.keys(person).length === 0 ? undefined : person;
}
