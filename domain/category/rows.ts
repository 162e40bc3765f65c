import type { Bag } from './key-counter.ts';
import { type KeyIndex, keyIndex, placeOf } from './key-index.ts';
import { shares } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sparse rows: those of row i lie from `start[i]` to before `start[i + 1]`. Each row has length 1, or nothing. */
export interface Rows {
  readonly width: number;
  readonly start: Int32Array;
  readonly at: Int32Array;
  readonly value: Float32Array;
}

export function rowsOf(bags: readonly Bag[], vocabulary: Vocabulary): Rows {
  const index = keyIndex(vocabulary.keys);
  const room = bags.reduce((sum, { keys }) => sum + keys.length, 0);
  const rows = { start: new Int32Array(bags.length + 1), at: new Int32Array(room), value: new Float32Array(room) };
  let end = 0;
  for (const [i, bag] of bags.entries()) {
    end += weigh(bag, index, vocabulary.worth, rows.at.subarray(end), rows.value.subarray(end));
    rows.start[i + 1] = end;
  }
  return {
    width: vocabulary.keys.length,
    start: rows.start,
    at: rows.at.slice(0, end),
    value: rows.value.slice(0, end),
  };
}

/**
 * Writes a message's known keys, how often (less than in proportion) times how much it counts; gives how many. Each view is evened out to its
 * share, so that a long body does not drown its subject, and all together to length 1.
 */
export function weigh(bag: Bag, index: KeyIndex, worth: Float32Array, at: Int32Array, value: Float32Array): number {
  let [n, i] = [0, 0];
  for (const [view, until] of bag.until.entries()) {
    const from = n;
    for (; i < until; i++) {
      const place = placeOf(index, bag.keys[i] ?? 0);
      if (place < 0) continue;
      at[n] = place;
      value[n] = lessened(bag.counts[i] ?? 1) * (worth[place] ?? 0);
      n++;
    }
    evenOut(value, from, n, shares[view] ?? 0);
  }
  evenOut(value, 0, n, 1);
  return n;
}

/** How much so many times count: less than in proportion. Most come once or twice, and logarithms take their time. */
const lessened = (times: number): number => few[times] ?? 1 + Math.log(times);
const few = Float64Array.from({ length: 16 }, (_, times) => 1 + Math.log(times));

function evenOut(value: Float32Array, from: number, to: number, length: number): void {
  let squares = 0;
  for (let i = from; i < to; i++) {
    const one = value[i] ?? 0;
    squares += one * one;
  }
  const by = length / (Math.sqrt(squares) || 1);
  for (let i = from; i < to; i++) value[i] = (value[i] ?? 0) * by;
}
