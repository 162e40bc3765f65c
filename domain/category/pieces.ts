import { addKey, type Bag, type KeyCounter, takeBag } from './key-counter.ts';
import type { Reading } from './reading.ts';

/**
 * What is counted of a message: its words as they are cut, and any two characters side by side, which forgive wrong cuts and know names that are
 * in no dictionary.
 */
export function bagOf({ words, letters }: Reading, counter: KeyCounter): Bag {
  for (const word of words) addKey(counter, wordKey(word));
  for (let i = 0; i + 1 < letters.length; i++)
    addKey(counter, pairKey(letters.charCodeAt(i), letters.charCodeAt(i + 1)));
  return takeBag(counter);
}

/** FNV-1a over the word's code units. */
export function wordKey(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** Exact: no two pairs share a key. */
const pairKey = (first: number, second: number): number => ((first << 16) | second) >>> 0 || 1;
