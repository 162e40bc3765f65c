import type { Lexicon } from './lexicon.ts';
import { agreementOf, alike, likenessOf } from './likeness.ts';
import type { Pieces } from './pieces.ts';
import { type Profile, standingOf } from './profile.ts';
import { weigh } from './weigh.ts';

/** The topic a message belongs to, and how alike they are. */
export interface Assigned<K> {
  readonly key: K;
  readonly likeness: number;
}

/**
 * The one topic whose messages this one is most like, or undefined: then it is the first of its own. The measure is the
 * one messages were grouped with; of two topics equally near the first of the list is taken.
 */
export function assign<K>(
  pieces: Pieces,
  topics: Iterable<readonly [K, Profile]>,
  lexicon: Lexicon,
): Assigned<K> | undefined {
  const one = weigh(pieces, lexicon);
  let found: Assigned<K> | undefined;
  for (const [key, profile] of topics) {
    const other = standingOf(profile);
    const likeness = likenessOf(agreementOf(one, other), one, other);
    if (likeness > (found?.likeness ?? alike)) found = { key, likeness };
  }
  return found;
}
