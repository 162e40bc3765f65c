import { columnsOf, type Mapping } from './mapping.ts';

/** The shipped mapping that knows every column of a header and misses none of its own, so that no column is lost unsaid. */
export function pickMap(maps: readonly Mapping[], procedure: string, header: readonly string[]): Mapping | undefined {
  const fit = maps.filter((map) => map.procedure === procedure && unknownTo(map, header).length === 0);
  return fit.find((map) => missingFrom(map, header).length === 0);
}

/** Columns of the file that a mapping says nothing about. */
export const unknownTo = (map: Mapping, header: readonly string[]): readonly string[] =>
  header.filter((name) => !columnsOf(map).has(name));

/** Columns a mapping cannot do without that the file does not have. */
export const missingFrom = (map: Mapping, header: readonly string[]): readonly string[] => {
  const known = new Set(header);
  const needed = map.needs ?? [...columnsOf(map)].filter((name) => !Object.hasOwn(map.ignores ?? {}, name));
  return needed.filter((name) => !known.has(name));
};
