import type { Cut } from '../text/cut.ts';
import type { Said } from './said.ts';

/** A message as it is looked at: its letters without marks, and its words. */
export interface Reading {
  /** Subject and body; each run of marks and spaces is one space. */
  readonly letters: string;
  /** In order, each with where it came from; marks are left out. */
  readonly words: readonly string[];
}

/** What spreadsheets leave behind of a line's end. */
const leftover = /_x000D_/g;
const marks = /[^\p{L}\p{N}]+/gu;
const hasLetter = /[\p{L}\p{N}]/u;

/** Width and case are evened out first, so that Ａ3区 and a3区 are one. */
export function readingOf({ subject, body }: Said, cut: Cut): Reading {
  const text = `${subject}\n${body}`.replace(leftover, '\n').normalize('NFKC').toLowerCase();
  return { letters: text.replace(marks, ' ').trim(), words: cut(text).filter((word) => hasLetter.test(word)) };
}
