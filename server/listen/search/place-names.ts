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
