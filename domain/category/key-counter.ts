import { slotOf } from './key-index.ts';

/** The different keys of one text and how often each came, view after view. Keys are 32-bit hashes, never 0. */
export interface Bag {
  readonly keys: Int32Array;
  readonly counts: Float32Array;
  /** Where each view of the text ends. */
  readonly until: readonly number[];
}

/** Working space for counting keys, used again for the next text. */
export interface KeyCounter {
  slots: Int32Array;
  keys: Int32Array;
  counts: Float32Array;
  size: number;
  until: number[];
}

export const keyCounter = (): KeyCounter => ({
  slots: new Int32Array(1024),
  keys: new Int32Array(512),
  counts: new Float32Array(512),
  size: 0,
  until: [],
});

/** Counts a key by open addressing: a text has a thousand, and a Map of boxed numbers would take most of the time. */
export function addKey(counter: KeyCounter, key: number): void {
  if (counter.size === counter.keys.length) grow(counter);
  const { slots, keys, counts } = counter;
  const at = findSlot(slots, keys, key);
  const held = slots[at] ?? 0;
  if (held > 0) counts[held - 1] = (counts[held - 1] ?? 0) + 1;
  else {
    keys[counter.size] = key;
    counts[counter.size] = 1;
    counter.size++;
    slots[at] = counter.size;
  }
}

/** What was added up to here since the view before is a view. */
export function endView({ until, size }: KeyCounter): void {
  until.push(size);
}

/** What was added since the last time, in the order of first coming. */
export function takeBag(counter: KeyCounter): Bag {
  const { slots, keys, counts, size, until } = counter;
  slots.fill(0);
  counter.size = 0;
  counter.until = [];
  return { keys: keys.slice(0, size), counts: counts.slice(0, size), until };
}

/** Where a key lies or would lie: `slots` holds its place in `keys` plus one, 0 is free. There must be a free one. */
function findSlot(slots: Int32Array, keys: Int32Array, key: number): number {
  const last = slots.length - 1;
  let at = slotOf(key, 31 - Math.clz32(slots.length));
  for (;;) {
    const held = slots[at] ?? 0;
    if (held === 0 || keys[held - 1] === key) return at;
    at = (at + 1) & last;
  }
}

function grow(counter: KeyCounter): void {
  const { keys, counts, size } = counter;
  counter.keys = new Int32Array(size * 2);
  counter.keys.set(keys);
  counter.counts = new Float32Array(size * 2);
  counter.counts.set(counts);
  counter.slots = new Int32Array(size * 4);
  for (let i = 0; i < size; i++) counter.slots[findSlot(counter.slots, counter.keys, keys[i] ?? 0)] = i + 1;
}
