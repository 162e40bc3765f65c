import type { Cut } from '../text/cut.ts';
import { simplify } from '../text/simplify.ts';
import type { Said } from './said.ts';

/** A message as it is looked at: its letters without marks, and its words. */
export interface Reading {
  /** Subject and body; each run of marks and spaces is one space. */
  readonly letters: string;
  /** In order, each with where it came from; marks are left out. */
  readonly words: readonly string[];
  /** The subject alone: what is it about, in the resident's own short form. */
  readonly subject: { readonly letters: string; readonly words: readonly string[] };
  /** Subject, the body's beginning and its last sentence, where most people say what they want; in letters. */
  readonly ends: string;
}

/** What spreadsheets leave behind of a line's end. */
const leftover = /_x000D_/g;
const marks = /[^\p{L}\p{N}]+/gu;
const hasLetter = /[\p{L}\p{N}]/u;
const sentenceEnd = /[。!?\n]/;
/** So many characters are the beginning, and shorter sentences are greetings. */
const [beginning, greeting] = [60, 5];

export function readingOf(said: Said, cut: Cut): Reading {
  const [subject, body] = [evenedOut(said.subject), evenedOut(said.body)];
  const wordsOf = (text: string) => cut(text).filter((word) => hasLetter.test(word));
  const subjectWords = wordsOf(subject);
  const last = body.split(sentenceEnd).findLast((sentence) => sentence.length > greeting) ?? '';
  return {
    letters: lettersOf(`${subject}\n${body}`),
    words: [...subjectWords, ...wordsOf(body)],
    subject: { letters: lettersOf(subject), words: subjectWords },
    ends: lettersOf(`${subject} ${body.slice(0, beginning)} ${last}`),
  };
}

/** Script, width and case are evened out, so that Ａ3區 and a3区 are one. */
const evenedOut = (text: string): string =>
  simplify(text.replace(leftover, '\n')).normalize('NFKC').toLowerCase().trim();

const lettersOf = (text: string): string => text.replace(marks, ' ').trim();
