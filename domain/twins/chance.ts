import type { Likeness } from './likeness.ts';

/**
 * How likely two messages are twins (the same problem at the same place), from 0 to 1: a logistic rule over what they have in
 * common and how many days lie between them. The weights were fitted on one half of the labelled pairs (docs/decisions/0046).
 */
export function chanceOfTwins(likeness: Likeness, days: number): number {
  const { trouble, bothTrouble, otherTrouble, lead, words, names, elsewhere, otherVillage, shorter } = likeness;
  const sum =
    0.93 * trouble +
    0.94 * bothTrouble +
    2.2 * lead +
    2.85 * Math.sqrt(names * words) +
    2.74 * Math.sqrt(words) -
    2.52 * elsewhere * words +
    0.56 * Math.log(Math.max(5, shorter)) -
    0.34 * Math.log1p(Math.max(0, days)) -
    4.79;
  const chance = 1 / (1 + Math.exp(-sum));
  // Short words that name the same place share little else: two troubles with nothing in common are two.
  if (otherTrouble === 1) return Math.min(chance, worthALook / 2);
  // The same trouble in the next village is another piece of work, in whatever words: never more than worth a look.
  return otherVillage === 1 ? Math.min(chance, nextVillage) : chance;
}

/** From here on they are called likely the same: where, on the fitted half, as many are missed as are wrongly called twins. */
export const likelyFrom = 0.48;
/** From here on it is worth a look by whoever takes the words down. */
export const worthALook = 0.2;
const nextVillage = (likelyFrom + worthALook) / 2;
