import type { Bag } from './key-counter.ts';

/** The keys that are learned of and how much each counts. Those of most messages come first, so that what is read often lies together. */
export interface Vocabulary {
  readonly keys: Int32Array;
  readonly worth: Float32Array;
}

/**
 * Keys of at least two messages: what one message alone has says nothing of another. A key counts by being rare, and by how much the labels of
 * its messages differ from those of all (of which so many are thought to be with it beforehand): words such as 领导 say nothing.
 * `labelOf` goes from -1, no label, to below `labels`.
 */
export function vocabularyOf(bags: readonly Bag[], labelOf: Int32Array, labels: number): Vocabulary {
  const { keys, places } = keysOfTwo(bags);
  const kinds = labels + 1;
  const held = new Float64Array(keys.length * kinds);
  const all = new Float64Array(kinds);
  for (const [i, bag] of bags.entries()) {
    const kind = (labelOf[i] ?? -1) + 1;
    all[kind] = (all[kind] ?? 0) + 1 / bags.length;
    for (const key of bag.keys) {
      const at = (places.get(key) ?? -1) * kinds + kind;
      if (at >= 0) held[at] = (held[at] ?? 0) + 1;
    }
  }
  const worth = Float32Array.from(keys, (_, place) =>
    worthOf(held.subarray(place * kinds, (place + 1) * kinds), all, bags.length),
  );
  return { keys, worth };
}

const beforehand = 2;

/** Rarity, ln((1+n)/(1+in))+1, times the root of the divergence of the key's labels from all labels. */
function worthOf(held: Float64Array, all: Float64Array, messages: number): number {
  const n = held.reduce((sum, some) => sum + some, 0);
  let divergence = 0;
  for (const [kind, share] of all.entries()) {
    const here = ((held[kind] ?? 0) + beforehand * share) / (n + beforehand);
    if (here > 0) divergence += here * Math.log(here / share);
  }
  return (Math.log((1 + messages) / (1 + n)) + 1) * Math.sqrt(Math.max(0, divergence));
}

function keysOfTwo(bags: readonly Bag[]): { keys: Int32Array; places: ReadonlyMap<number, number> } {
  const heldBy = new Map<number, number>();
  for (const { keys } of bags) for (const key of keys) heldBy.set(key, (heldBy.get(key) ?? 0) + 1);
  const ofTwo = [...heldBy].filter(([, messages]) => messages > 1);
  const keys = Int32Array.from(
    ofTwo.sort(([a, some], [b, others]) => others - some || a - b),
    ([key]) => key,
  );
  return { keys, places: new Map(Array.from(keys, (key, place) => [key, place])) };
}
