import { type Range, rangesOf } from './ranges.ts';

/** A piece of a text, and what to mark in it. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** How many characters are shown, and how many of them before the first mark. */
const width = 72;
const lead = 16;

/** The piece of a text in which most of the words stand; undefined when none does. */
export function snippetOf(text: string, words: readonly string[], forgiven = true): Snippet | undefined {
  const even = text.replaceAll(/\s/g, ' ');
  const { ranges } = rangesOf(even, words, forgiven);
  const first = bestStart(ranges);
  if (first === undefined) return undefined;
  const from = even.length <= width ? 0 : Math.max(0, Math.min(first - lead, even.length - width));
  const start = whole(even, from);
  const end = whole(even, Math.min(even.length, from + width));
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  return {
    text: before + even.slice(start, end) + (end < even.length ? '…' : ''),
    marks: ranges.filter(([a, b]) => a >= start && b <= end).map(([a, b]): Range => [a + shift, b + shift]),
  };
}

/** Where the window begins that holds the most that is marked. */
function bestStart(ranges: readonly Range[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [from] of ranges) {
    const inside = ranges.filter(([a, b]) => a >= from && b <= from + width - lead);
    const size = inside.length;
    if (size > most) [best, most] = [from, size];
  }
  return best ?? ranges[0]?.[0];
}

/** Not in the middle of a character of two units. */
const whole = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};
