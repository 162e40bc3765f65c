import { fnv } from '../text/fnv.ts';
import { addKey, type Bag, endView, type KeyCounter, takeBag } from './key-counter.ts';
import type { Reading } from './reading.ts';

/** How much each way of looking at a message counts beside the first: all of it, its subject, its ends. */
export const shares = [1, 0.5, 0.4] as const;

/** Keys of one view are spread so that those of another are not hit: odd numbers, so that no two keys become one. */
const [whole, ofSubject, ofEnds] = [1, 0x85ebca6b, 0xc2b2ae35] as const;

/**
 * What is counted of a message, as three views: of all of it, the words as they are cut and any two characters side by side, which forgive
 * wrong cuts and know names that are in no dictionary; of its subject, these and each character; of its ends, any two and three characters.
 */
export function bagOf({ words, letters, subject, ends }: Reading, counter: KeyCounter): Bag {
  addWords(words, whole, counter);
  addRuns(letters, 2, whole, counter);
  endView(counter);
  addWords(subject.words, ofSubject, counter);
  addRuns(subject.letters, 1, ofSubject, counter);
  addRuns(subject.letters, 2, ofSubject, counter);
  endView(counter);
  addRuns(ends, 2, ofEnds, counter);
  addRuns(ends, 3, ofEnds, counter);
  endView(counter);
  return takeBag(counter);
}

/** The key of a word in the view of all. */
export const wordKey = (word: string): number => fnv(word) || 1;

function addWords(words: readonly string[], view: number, counter: KeyCounter): void {
  for (const word of words) addKey(counter, keyIn(view, fnv(word)));
}

function addRuns(letters: string, size: 1 | 2 | 3, view: number, counter: KeyCounter): void {
  for (let i = 0; i + size <= letters.length; i++)
    addKey(counter, keyIn(view, size === 3 ? fnv(letters, i, i + 3) : runKey(letters, i, size)));
}

const keyIn = (view: number, key: number): number => Math.imul(key, view) || 1;

/** Exact: no two characters or pairs share a key. */
const runKey = (letters: string, at: number, size: 1 | 2): number =>
  size === 1 ? letters.charCodeAt(at) : (letters.charCodeAt(at) << 16) | letters.charCodeAt(at + 1);
