import { fold } from '../text/fold.ts';
import { runsIn } from '../text/runs.ts';
import { bareNumber, numberCodes, pairCodes } from './codes.ts';

/** What somebody looks for, read once. */
export interface Query {
  /** What was typed between spaces and marks, folded: every one is looked for. */
  readonly words: readonly string[];
  /** Who has all of these has all words in its title or in the names of its place. */
  readonly title: readonly number[];
  /** Who has all of these has all words somewhere in what was said. */
  readonly body: readonly number[];
  /** What was typed as a part of a number, only its letters and digits; empty when it is none. */
  readonly number: string;
  /** Every three characters of that. */
  readonly parts: readonly number[];
}

/** More than this is no search but a text: the rest is left out. */
const mostWords = 8;
const mostLetters = 60;

/** Undefined when there is nothing to look for in it. */
export function readQuery(typed: string): Query | undefined {
  const folded = fold(typed.slice(0, mostLetters));
  const words = [...new Set(runsIn(folded))].slice(0, mostWords);
  if (words.length === 0) return undefined;
  // Single characters are found in titles only; beside longer words they do not rule out what has those.
  const long = words.filter((word) => [...word].length > 1);
  const number = /^[a-z0-9\p{P}\s]*\d[a-z0-9\p{P}\s]*$/u.test(folded) ? bareNumber(folded) : '';
  return {
    words,
    title: once(pairCodes('title', words)),
    body: once(pairCodes('body', long.length > 0 ? long : words)),
    number: number.length >= 3 ? number : '',
    parts: once(numberCodes(number)),
  };
}

export const once = (codes: readonly number[]): readonly number[] => [...new Set(codes)];
