import type { Likeness } from './likeness.ts';

/**
 * What the places are known to be goes before what they are called, as far as both are known: codes, of which the first twelve
 * digits are the village. In two villages they are about different places unless the words themselves name one village.
 */
export function inKnownPlaces(likeness: Likeness, one: string | null, other: string | undefined): Likeness {
  const [here, there] = [villageOf(one), villageOf(other)];
  if (here === undefined || there === undefined) return likeness;
  if (here === there) return { ...likeness, elsewhere: 0, otherVillage: 0 };
  return { ...likeness, otherVillage: 1 - likeness.sameVillage };
}

const villageOf = (code: string | null | undefined): string | undefined =>
  code && code.length >= 12 ? code.slice(0, 12) : undefined;
