/** Dice that fall the same way for the same seed, so that the demonstration is the same everywhere. */
export interface Dice {
  /** A whole number from `low` to `high`, both counted. */
  readonly number: (low: number, high: number) => number;
  readonly one: <T>(among: readonly T[]) => T;
}

/** mulberry32: enough for stories, never for secrets. */
export function dice(seed: number): Dice {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const one = <T>(among: readonly T[]): T => {
    const found = among[number(0, among.length - 1)];
    if (found === undefined) throw new Error('Nothing to choose from');
    return found;
  };
  return { number, one };
}
