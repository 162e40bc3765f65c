import type { Cut } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import { runsIn } from '../text/runs.ts';
import { letterCodes, pairCodes, typedCodes } from './codes.ts';
import { aroundMistakes } from './mistakes.ts';
import { once } from './query.ts';
import { soundsOf, syllablesIn } from './sounds.ts';

/** Another way to look: whoever has all codes of any one set. Of `words`, `least` must then stand in it, or sound so. */
export interface Way {
  readonly sets: Sets;
  readonly words: readonly string[];
  readonly least: number;
  /** Sounds are looked for in titles and places alone. */
  readonly inNames: boolean;
  /** Whoever has the codes has the words, but for chance: few need to be looked at. */
  readonly sure: boolean;
}

type Sets = readonly (readonly number[])[];

/** More sets than this cost more than they find: of readings, and of places for a mistake. */
const mostReadings = 4;
const mostMistakes = 20;

/**
 * As it sounds: pinyin, characters that sound alike, first letters. Sounds are those of titles and places, where a word stands for the
 * matter; `called`: names of places a word could be meant for. What is found in any of these ways is to be looked at again, see `rangesOf`.
 */
export function heardWays(words: readonly string[], called: (word: string) => readonly string[]): readonly Way[] {
  const places = new Map(
    words.map((word) => [word, called(word).map((name) => pairCodes('title', runsIn(fold(name))))]),
  );
  const orPlaces = (own: (word: string) => Sets) => (word: string) => [...(places.get(word) ?? []), ...own(word)];
  const way = { words, least: words.length, inNames: true, sure: false };
  return there([
    { sets: combined(words, orPlaces(sounding)), ...way },
    { sets: combined(words, orPlaces(initials)), ...way },
  ]);
}

/** With one character wrong, missing or too many in one of those words that could be mistyped. */
export const mistypedWays = (words: readonly string[], perhaps: readonly string[]): readonly Way[] =>
  there([{ sets: oneOff(words, perhaps), words, least: words.length, inNames: false, sure: false }]);

/** In the pieces that words are made of, wherever each stands; then without one of them, the longest first: it is the rarest. */
export function pieceWays(words: readonly string[], cut: Cut): readonly Way[] {
  const pieces = [...new Set(words.flatMap((word) => cut(word)))].filter((piece) => [...piece].length > 1);
  const way = (wanted: readonly string[], sets: Sets): Way => ({
    ...{ sets, words: wanted, least: wanted.length, inNames: false, sure: true },
  });
  const without = [...pieces]
    .sort((a, b) => b.length - a.length)
    .map((left) => pieces.filter((one) => one !== left))
    .map((others) => way(others, [once(pairCodes('body', others))]));
  return there([way(pieces, together(pieces, words)), ...(pieces.length < 3 || pieces.length > 8 ? [] : without)]);
}

const there = (ways: readonly Way[]): readonly Way[] => ways.filter(({ sets }) => sets.length > 0);

/** Each word in each of its alternatives, together with each of the others. None when no word has an alternative. */
function combined(words: readonly string[], alternatives: (word: string) => Sets): Sets {
  if (words.every((word) => alternatives(word).length === 0)) return [];
  let sets: Sets = [[]];
  for (const word of words) {
    const own = alternatives(word);
    const each = own.length > 0 ? own : [pairCodes('title', [word])];
    sets = sets.flatMap((set) => each.map((one) => [...set, ...one])).slice(0, mostReadings);
  }
  return sets.map(once).filter((set) => set.length > 0);
}

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word);

/** `ludeng`, or characters by every reading of theirs. */
function sounding(word: string): Sets {
  const read = isLatin(word) ? syllablesIn(word) : readings(word);
  return read.filter(({ length }) => length > 1).map((syllables) => typedCodes('sound', syllables));
}

function readings(word: string): readonly (readonly string[])[] {
  let all: readonly (readonly string[])[] = [[]];
  for (const letter of word)
    all = all.flatMap((before) => soundsOf(letter).map((sound) => [...before, sound])).slice(0, mostReadings);
  return all;
}

/** `ld`: letters that are each the first of a syllable. */
const initials = (word: string): Sets =>
  isLatin(word) && word.length > 1 && word.length <= 8 ? [typedCodes('initial', [...word])] : [];

/** What is left of a word around the place where a character is wrong, missing or too many. */
function oneOff(words: readonly string[], perhaps: readonly string[]): Sets {
  const sets = perhaps.flatMap((word) => {
    const others = pairCodes(
      'body',
      words.filter((one) => one !== word),
    );
    return aroundMistakes(word).map((sides) => [...others, ...sides.flatMap(sideCodes)]);
  });
  return sets.map(once).slice(0, mostMistakes);
}

const sideCodes = (side: string): readonly number[] => {
  if (side === '') return [];
  return [...side].length === 1 ? letterCodes([side]) : pairCodes('body', [side]);
};

/** What long words are made of, wherever each part of it stands. */
function together(pieces: readonly string[], words: readonly string[]): Sets {
  const isSame = pieces.every((piece) => words.includes(piece));
  return isSame ? [] : [once(pairCodes('body', pieces))];
}
