import type { Range } from './ranges.ts';

/** Few characters stand in most numbers, and by them none is found. */
const fewest = 3;

/** Where in a number what was typed of it stands, however either is parted: 26112000 is in 261120-00028. */
export function numberRanges(number: string, typed: string): readonly Range[] {
  const wanted = figuresIn(typed.normalize('NFKC'));
  if (wanted.length < fewest) return [];
  const own = figuresIn(number);
  const first = textOf(own).indexOf(textOf(wanted));
  const [from, last] = [own[first], own[first + wanted.length - 1]];
  return from === undefined || last === undefined ? [] : [[from.at, last.at + 1]];
}

interface Figure {
  readonly letter: string;
  readonly at: number;
}

/** Letters and digits, and where each stands. */
const figuresIn = (text: string): readonly Figure[] =>
  [...text.toLowerCase()].map((letter, at) => ({ letter, at })).filter(({ letter }) => /[a-z0-9]/.test(letter));

const textOf = (figures: readonly Figure[]): string => figures.map(({ letter }) => letter).join('');
