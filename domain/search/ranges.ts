import { foldKeeping } from '../text/fold.ts';
import { aroundMistakes, soundsAlike } from './mistakes.ts';
import { readsAs, soundsOf } from './sounds.ts';

/** From and to in a text as written, in UTF-16 units: what a page marks. */
export type Range = readonly [from: number, to: number];

/** Where the words looked for stand in a text, and how many of them do. */
export interface Ranges {
  readonly ranges: readonly Range[];
  readonly words: number;
}

/** Each word as it is written; if it is forgiven, else as it sounds, by its first letters, or with one mistake in it. */
export function rangesOf(text: string, words: readonly string[], forgiven = true): Ranges {
  const folded = foldKeeping(text);
  const each = words.map((word) => (forgiven ? placesOf(word, folded.text) : allOf(word, folded.text)));
  const places = each.flat().map(([from, to]): Range => [folded.at(from), folded.at(to)]);
  return { ranges: joined(places), words: each.filter(({ length }) => length > 0).length };
}

/** Where one word stands in a folded text; several places, none overlapping. */
function placesOf(word: string, text: string): readonly Range[] {
  const written = allOf(word, text);
  if (written.length > 0) return written;
  const heard = /^[a-z]+$/.test(word) ? spelled(word, text) : alike(word, text);
  return heard.length > 0 ? heard : mistaken(word, text);
}

function allOf(word: string, text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}

/** `ludeng`, `ld`, `lud`: two characters at least. */
function spelled(word: string, text: string): readonly Range[] {
  if (word.length < 2) return [];
  const found: Range[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = readsAs(text, at, word);
    if (end !== undefined && end - at > 1) {
      found.push([at, end]);
      at = end - 1;
    }
  }
  return found;
}

const alike = (word: string, text: string): readonly Range[] => {
  if (word.length < 2) return [];
  const found: Range[] = [];
  const typed = Array.from({ length: word.length }, (_, i) => soundsOf(word.charAt(i)));
  for (let at = 0; at + word.length <= text.length; at++)
    if (soundsAlike(typed, text, at)) found.push([at, at + word.length]);
  return found;
};

/** The two right sides with at most one character between them. Of Latin letters only whole words: deng is not mistyped in Building. */
function mistaken(word: string, text: string): readonly Range[] {
  const isWhole = (from: number, to: number) => !/[a-z]/.test(word) || !/^[a-z]|[a-z]$/.test(around(text, from, to));
  for (const [left, right] of aroundMistakes(word)) {
    const first = left === '' ? text.indexOf(right) : text.indexOf(left);
    for (let at = first; at >= 0; at = text.indexOf(left === '' ? right : left, at + 1)) {
      const end = at + left.length;
      const gap = [0, 1].find((size) => text.startsWith(right, end + size) && isWhole(at, end + size + right.length));
      if (gap !== undefined) return [[at, end + gap + right.length]];
    }
  }
  return [];
}

/** The character before and the one after, as far as there are any. */
const around = (text: string, from: number, to: number): string => `${text.charAt(from - 1)} ${text.charAt(to)}`;

/** In order, and those that touch as one. */
function joined(all: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const [from, to] of all.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], to)];
    else if (to > from) found.push([from, to]);
  }
  return found;
}
