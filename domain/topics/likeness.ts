import type { Standing, Weights } from './weigh.ts';

/** How much two sides agree in their names and in what they say of them: average cosines. */
export interface Agreement {
  readonly names: number;
  readonly rest: number;
}

/** How many name something (0 to 1), and how much of what is said is names. */
type Sides = Pick<Standing, 'share' | 'named'>;

/** Joined from here on. */
export const alike = 0.1;
/** Both name a place, and not the same one: other problems, however alike the words. */
const sameNames = 0.15;
/** So much said in common makes the same place the same problem; with next to nothing said in common it is not. */
const sameProblem = 0.08;
const nextToNothing = 0.01;

/**
 * The likeness of two messages, of a message and a topic, or of two topics (0 to 1): linear in the averages, so that
 * joining many and adding one later measure the same thing.
 */
export function likenessOf({ names, rest }: Agreement, one: Sides, other: Sides): number {
  if (names < sameNames * one.named * other.named) return 0;
  const said = Math.min(1, (rest - nextToNothing) / (sameProblem - nextToNothing));
  return nearnessOf({ names, rest }, one, other) * Math.max(0, said);
}

/** How near two sides lie, be it the same problem or another at the same place: both agreements, each by its share. */
export const nearnessOf = ({ names, rest }: Agreement, one: Sides, other: Sides): number =>
  Math.sqrt(one.share * other.share) * names + Math.sqrt((1 - one.share) * (1 - other.share)) * rest;

export const agreementOf = (one: Standing, other: Standing): Agreement => ({
  names: dot(one.names, other.names),
  rest: dot(one.rest, other.rest),
});

function dot(one: Weights, other: Weights): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.entries().reduce((sum, [piece, w]) => sum + w * (many.get(piece) ?? 0), 0);
}
