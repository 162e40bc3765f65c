import { placeNamed } from '#domain/register/place-named.ts';
import type { Atlas } from '../atlas.ts';

/** The code of the one place of this county that words name. */
export const placeMeant = (atlas: Atlas, words: string): string | undefined =>
  placeNamed(
    [...atlas.rows('places')].map(([code, { name }]) => [code, name] as const),
    words,
  );
