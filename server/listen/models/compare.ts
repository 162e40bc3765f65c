import { randomOf } from '#domain/chance/random.ts';
import type { Compared } from './model-line.ts';

/** One held-back matter: what people decided, and what both versions said. Undefined is nothing said, which is never right. */
export interface Tried {
  readonly truth: string;
  readonly old: string | undefined;
  readonly fresh: string | undefined;
}

const draws = 1000;

/**
 * Both on the same matters. `low` is the fifth percentile of the difference in macro-F1 over a thousand paired draws with replacement: not worse
 * means that the difference itself is not below nought, and that it is hardly more than `margin` below it.
 */
export function compare(tried: readonly Tried[], margin: number): Omit<Compared, 'before'> {
  const [old, fresh] = [macroF1(tried, 'old'), macroF1(tried, 'fresh')];
  // Chance that is the same each time: whoever compares again finds the same.
  const random = randomOf(tried.length);
  const differences = Array.from({ length: draws }, () => {
    const times = drawn(tried.length, random);
    return macroF1(tried, 'fresh', times) - macroF1(tried, 'old', times);
  }).sort((a, b) => a - b);
  const low = differences[Math.floor(draws * 0.05)] ?? 0;
  return { n: tried.length, old, fresh, low, notWorse: fresh >= old && low >= -margin };
}

/** How often each was drawn, with replacement. */
function drawn(n: number, random: () => number): Uint32Array {
  const times = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const at = Math.floor(random() * n);
    times[at] = (times[at] ?? 0) + 1;
  }
  return times;
}

/** The mean over all true labels of 2·right / (said + true), each matter counted so many times. */
export function macroF1(tried: readonly Tried[], which: 'old' | 'fresh', times?: Uint32Array): number {
  const counts = new Map<string, { right: number; said: number; true: number }>();
  const of = (label: string) => counts.getOrInsertComputed(label, () => ({ right: 0, said: 0, true: 0 }));
  for (const [i, one] of tried.entries()) {
    const [said, n] = [one[which], times?.[i] ?? 1];
    of(one.truth).true += n;
    if (said !== undefined) of(said).said += n;
    if (said === one.truth) of(one.truth).right += n;
  }
  const labels = [...counts.values()].filter((one) => one.true > 0);
  const sum = labels.reduce((total, one) => total + (2 * one.right) / (one.said + one.true), 0);
  return labels.length === 0 ? 0 : sum / labels.length;
}
