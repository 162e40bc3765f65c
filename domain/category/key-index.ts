/** Where each key of a list lies in it: key and place side by side, for what takes time is how often memory is waited for. */
export interface KeyIndex {
  readonly table: Int32Array;
  /** The table has room for 2 to the power of so many. */
  readonly bits: number;
}

/** By open addressing at most two thirds full. Keys are never 0. */
export function keyIndex(keys: Int32Array): KeyIndex {
  const bits = Math.ceil(Math.log2(Math.max(2, keys.length * 1.5)));
  const table = new Int32Array(2 ** (bits + 1));
  for (const [place, key] of keys.entries()) {
    let at = slotOf(key, bits);
    while (table[2 * at] !== 0) at = slotAfter(at, bits);
    table[2 * at] = key;
    table[2 * at + 1] = place;
  }
  return { table, bits };
}

/** The place of a key, -1 for one that is not there. A function of its own, not one for each list, so that it is compiled into its callers. */
export function placeOf({ table, bits }: KeyIndex, key: number): number {
  let at = slotOf(key, bits);
  for (;;) {
    const held = table[2 * at] ?? 0;
    if (held === key) return table[2 * at + 1] ?? 0;
    if (held === 0) return -1;
    at = slotAfter(at, bits);
  }
}

/** Where to look for a key first, from 0 to below 2 to the power of `bits`: the upper bits of the product, which depend on all of the key. */
export const slotOf = (key: number, bits: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits);

/** Where to look when another lies there. */
const slotAfter = (slot: number, bits: number): number => (slot + 1) & ((1 << bits) - 1);
