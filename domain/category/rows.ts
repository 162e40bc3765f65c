import type { Bag } from './key-counter.ts';
import { type KeyIndex, keyIndex } from './key-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sparse rows: those of row i lie from `start[i]` to before `start[i + 1]`. Each row has length 1, or nothing. */
export interface Rows {
  readonly width: number;
  readonly start: Int32Array;
  readonly at: Int32Array;
  readonly value: Float32Array;
}

export function rowsOf(bags: readonly Bag[], vocabulary: Vocabulary): Rows {
  const placeOf = keyIndex(vocabulary.keys);
  const room = bags.reduce((sum, { keys }) => sum + keys.length, 0);
  const rows = { start: new Int32Array(bags.length + 1), at: new Int32Array(room), value: new Float32Array(room) };
  let end = 0;
  for (const [i, bag] of bags.entries()) {
    end += weigh(bag, placeOf, vocabulary.worth, rows.at.subarray(end), rows.value.subarray(end));
    rows.start[i + 1] = end;
  }
  return {
    width: vocabulary.keys.length,
    start: rows.start,
    at: rows.at.slice(0, end),
    value: rows.value.slice(0, end),
  };
}

/** Writes a message's known keys, how often (less than in proportion) times how much it counts, evened out to length 1; gives how many. */
export function weigh(bag: Bag, placeOf: KeyIndex, worth: Float32Array, at: Int32Array, value: Float32Array): number {
  let [n, squares] = [0, 0];
  for (let i = 0; i < bag.keys.length; i++) {
    const place = placeOf(bag.keys[i] ?? 0);
    if (place < 0) continue;
    const weight = (1 + Math.log(bag.counts[i] ?? 1)) * (worth[place] ?? 0);
    at[n] = place;
    value[n] = weight;
    squares += weight * weight;
    n++;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < n; i++) value[i] = (value[i] ?? 0) / length;
  return n;
}
