import { slotOf } from './key-counter.ts';

/** The place of a key among `keys`, -1 for one that is not there. */
export type KeyIndex = (key: number) => number;

/** By open addressing at most half full: a message asks a thousand times. */
export function keyIndex(keys: Uint32Array): KeyIndex {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2))));
  for (let i = 0; i < keys.length; i++) slots[slotOf(slots, keys, keys[i] ?? 0)] = i + 1;
  return (key) => (slots[slotOf(slots, keys, key)] ?? 0) - 1;
}
