/**
 * Stretches of matters in the order in which they were indexed, by size: 2^14 of them, 2^15 and so on. Each matter carries the
 * number of its stretch of every size among its codes (negative, where no other code is), so that the index itself can be asked
 * for the newest only: of a word that is in every fifth matter nobody wants the first hundred thousand.
 */
const sizes = [14, 15, 16, 17, 18, 19, 20] as const;

/** The stretches the n-th matter lies in. */
export const sliceCodes = (n: number): readonly number[] => sizes.map((size) => codeOf(n >> size, size));

/** A look at the newest below a number: these two stretches, and nothing before `low`. Without codes: all that is left. */
export interface Window {
  readonly codes: readonly number[];
  readonly low: number;
}

/** The smallest window below `high` that surely holds so many, if so many are there. */
export function windowBelow(high: number, atLeast: number): Window {
  const size = sizes.find((one) => 2 ** one >= atLeast);
  if (size === undefined) return { codes: [], low: 0 };
  const last = Math.max(0, high - 1) >> size;
  const stretches = last === 0 ? [0] : [last, last - 1];
  return { codes: stretches.map((stretch) => codeOf(stretch, size)), low: Math.max(0, last - 1) << size };
}

/** The smallest window there is. */
export const smallest = 2 ** sizes[0];

const codeOf = (stretch: number, size: number): number => -1 - (stretch * 32 + size);
