import { isOf, keyIn, placeIn, weightIn } from './item.ts';
import type { Sketch } from './sketch.ts';

/** By how many of its pieces a matter is looked up. */
const most = 24;

/** The keys a message is looked up by: its rarest pieces, those it is about first. Most telling first. */
export const lookupKeys = (sketch: Sketch): readonly number[] =>
  [...sketch]
    .filter((item) => !isOf(item, 'town'))
    .sort((a, b) => telling(b) - telling(a) || a - b)
    .slice(0, most)
    .map(keyIn);

/** Weights go to 7: standing in the subject is worth three of them. */
const telling = (item: number): number => weightIn(item) + 1.5 * placeIn(item) + (isOf(item, 'name') ? 0.5 : 0);
