import type { Bag } from './key-counter.ts';

/** The keys that are learned of, ascending, and how much each says by being rare: ln((1+n)/(1+in))+1. */
export interface Vocabulary {
  readonly keys: Uint32Array;
  readonly rarity: Float32Array;
}

/** Keys of at least two messages: what one message alone has says nothing of another. */
export function vocabularyOf(bags: readonly Bag[]): Vocabulary {
  const heldBy = new Map<number, number>();
  for (const { keys } of bags) for (const key of keys) heldBy.set(key, (heldBy.get(key) ?? 0) + 1);
  const kept = [...heldBy].filter(([, messages]) => messages > 1).sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    rarity: Float32Array.from(kept, ([, messages]) => Math.log((1 + bags.length) / (1 + messages)) + 1),
  };
}
