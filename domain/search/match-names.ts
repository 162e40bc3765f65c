import { fold } from '../text/fold.ts';
import { runsIn } from '../text/runs.ts';
import { aroundMistakes } from './mistakes.ts';
import { type Range, rangesOf } from './ranges.ts';
import { soundsOf, usualSound } from './sounds.ts';

/** A name that fits what was typed, what to mark in it, and how well: written so goes before sounding so, that before mistyped. */
export interface NameFound<T> {
  readonly one: T;
  readonly name: string;
  readonly marks: readonly Range[];
  readonly worth: number;
}

/** Those with a name in which every word typed stands, the best first. Each is read once and remembered as long as it lives. */
export function matchNames<T extends object>(
  all: Iterable<T>,
  nameOf: (one: T) => string,
  typed: string,
  most: number,
): readonly NameFound<T>[] {
  const words = runsIn(fold(typed));
  if (words.length === 0) return [];
  const asked = words.map((word) => ({ word, sound: usualSound(word), sides: aroundMistakes(word) }));
  const found: NameFound<T>[] = [];
  for (const one of all) {
    const name = nameOf(one);
    const worth = asked.reduce((least, word) => Math.min(least, worthOf(word, readOnce(one, name))), 3);
    if (worth === 0) continue;
    const { ranges, words: standing } = rangesOf(name, words);
    if (standing < words.length) continue;
    const covered = ranges.reduce((sum, [from, to]) => sum + to - from, 0) / name.length;
    found.push({ one, name, marks: ranges, worth: worth + covered / 2 + (ranges[0]?.[0] === 0 ? 0.25 : 0) });
  }
  return found.toSorted((a, b) => b.worth - a.worth || a.name.localeCompare(b.name, 'zh')).slice(0, most);
}

interface ReadName {
  readonly name: string;
  readonly folded: string;
  /** As it is usually read, and the first letters of that. */
  readonly sound: string;
  readonly initials: string;
}

const known = new WeakMap<object, ReadName>();

function readOnce(one: object, name: string): ReadName {
  const before = known.get(one);
  if (before?.name === name) return before;
  const folded = fold(name);
  const sounds = [...folded].map((letter) => soundsOf(letter)[0] ?? letter);
  const initials = sounds.map((sound) => sound.slice(0, 1)).join('');
  const now = { name, folded, sound: sounds.join(''), initials };
  known.set(one, now);
  return now;
}

/** A word typed, how it is usually read, and its two sides around each possible mistake. */
interface Asked {
  readonly word: string;
  readonly sound: string;
  readonly sides: readonly (readonly [string, string])[];
}

/** 3 written so, 2 sounding so, 1 with one mistake, 0 not at all. Quick, and a little too ready: `rangesOf` has the last word. */
function worthOf({ word, sides, ...asked }: Asked, { folded, sound, initials }: ReadName): number {
  if (folded.includes(word)) return 3;
  if (word.length > 1 && (sound.includes(asked.sound) || initials.includes(word))) return 2;
  return sides.some(([left, right]) => folded.includes(left) && folded.includes(right)) ? 1 : 0;
}
