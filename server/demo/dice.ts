import { randomOf } from '#domain/chance/random.ts';

/** Dice that fall the same way for the same seed, so that the demonstration is the same everywhere. */
export interface Dice {
  /** A whole number from `low` to `high`, both counted. */
  readonly number: (low: number, high: number) => number;
  readonly one: <T>(among: readonly T[]) => T;
}

/** Enough for stories, never for secrets. */
export function dice(seed: number): Dice {
  // Spread, so that seeds side by side tell stories of their own.
  const next = randomOf((seed * 0x9e3779b1) >>> 0);
  const number = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const one = <T>(among: readonly T[]): T => {
    const found = among[number(0, among.length - 1)];
    if (found === undefined) throw new Error('Nothing to choose from');
    return found;
  };
  return { number, one };
}
