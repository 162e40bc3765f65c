import { addKey, type Bag, type KeyCounter, takeBag } from './key-counter.ts';
import type { Reading } from './reading.ts';

/** A way of looking at a message: which pieces of it are counted. */
export type View = keyof typeof views;

/** What a view counts of a message. */
export function bagOf(view: View, reading: Reading, counter: KeyCounter): Bag {
  views[view](reading, (key) => addKey(counter, key));
  return takeBag(counter);
}

const views = {
  /** Words as they are cut. */
  words: ({ words }: Reading, add: (key: number) => void) => {
    for (const word of words) add(wordKey(word));
  },
  /** Two characters side by side, whatever the words: forgiving of wrong cuts and of names in no dictionary. */
  pairs: ({ letters }: Reading, add: (key: number) => void) => {
    for (let i = 0; i + 1 < letters.length; i++) add(pairKey(letters.charCodeAt(i), letters.charCodeAt(i + 1)));
  },
} as const;

/** FNV-1a over the word's code units. */
export function wordKey(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** Exact: no two pairs share a key. */
export const pairKey = (first: number, second: number): number => ((first << 16) | second) >>> 0 || 1;
