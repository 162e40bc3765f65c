import { matchNames } from '#domain/search/match-names.ts';
import { fold } from '#domain/text/fold.ts';
import type { Atlas } from '../../atlas.ts';

/** The names of a place and of the village and town it lies in: codes begin with the code of what they lie in. */
export function placeNames(atlas: Atlas): (code: string | null) => readonly string[] {
  const places = atlas.rows('places');
  return (code) => {
    const codes = code === null ? [] : [code, code.slice(0, 12), code.slice(0, 9)];
    return [...new Set(codes)].flatMap((one) => {
      const name = places.get(one)?.name;
      return typeof name === 'string' ? [name] : [];
    });
  };
}

/** What could be meant by a word that stands in no name of a place as it is written: names that sound so, or by one mistake; two at most. */
export function placesCalled(atlas: Atlas, word: string): readonly string[] {
  if (word.length < 2) return [];
  const found = matchNames(atlas.rows('places').values(), ({ name }) => String(name ?? ''), word, 2);
  return found.flatMap(({ name }) => (fold(name).includes(word) ? [] : [name]));
}
