import { readQuery } from '#domain/search/query.ts';
import type { House } from '../../house.ts';
import { findByWords, namedBy, type Place } from './find-by-words.ts';
import { enough } from './found.ts';
import { type Among, walk } from './walk.ts';

/** More than this is not counted: 999+. */
export const mostCounted = 1000;

/** How many were found, at most `mostCounted`. As many as are shown when it is few: then forgiven mistakes are among them. */
export async function countFound(house: House, among: Among, typed: string): Promise<number> {
  const ids = await idsFound(house, among, typed, mostCounted);
  if (ids.length >= enough) return ids.length;
  return (await findByWords(house, among, typed, { limit: 50, after: undefined })).found.length;
}

/** The newest that were found, for lists in another order than by how well they fit. Mistakes are not forgiven. */
export async function idsFound(house: House, among: Among, typed: string, most: number): Promise<readonly string[]> {
  const query = readQuery(typed);
  const named = (await namedBy(house, among, typed.trim())).map(({ id }) => id);
  if (query === undefined) return named;
  // A title keeps every pair of characters, a text does not.
  const sets = [query.body.length > 0 ? query.body : query.title, ...(query.number === '' ? [] : [query.parts])];
  const hits = await walk(house.db, among, { sets }, { below: undefined, limit: most });
  return [...new Set([...named, ...hits.map(({ id }) => id)])].slice(0, most);
}

/** Where a page ended, as the address of the next one says it. */
export const writePlace = ({ titled, said }: Place): string =>
  Buffer.from(JSON.stringify([titled, said])).toString('base64url');

/** Undefined for what we did not write. */
export function readPlace(cursor: string): Place | undefined {
  try {
    const [titled, said] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as readonly unknown[];
    return Number.isSafeInteger(titled) && Number.isSafeInteger(said)
      ? { titled: Number(titled), said: Number(said) }
      : undefined;
  } catch {
    return undefined;
  }
}
