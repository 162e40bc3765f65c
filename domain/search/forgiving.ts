import type { Cut } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import { runsIn } from '../text/runs.ts';
import { letterCodes, pairCodes, typedCodes } from './codes.ts';
import { aroundMistakes } from './mistakes.ts';
import { once, type Query } from './query.ts';
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

/** What is known of words. */
interface Knowing {
  readonly cut: Cut;
  /** Names of places a word could be meant for. */
  readonly called: (word: string) => readonly string[];
  /** Written so in several matters: no mistake is looked for in it but that of another word that sounds so. */
  readonly isUsual: (word: string) => boolean;
}

/** More sets than this cost more than they find: of readings, and of places for a mistake. */
const mostReadings = 6;
const mostMistakes = 20;

/**
 * Ways that forgive what is commonly mistyped, the likeliest first: as it sounds (pinyin, or characters that sound alike), by first
 * letters, with one character wrong, missing or too many, in pieces. Sounds are those of titles and places, where a word stands
 * for the matter; what is found is to be looked at again, see `rangesOf`.
 */
export function forgivingWays({ words }: Query, { cut, called, isUsual }: Knowing): readonly Way[] {
  const places = new Map(
    words.map((word) => [word, called(word).map((name) => pairCodes('title', runsIn(fold(name))))]),
  );
  const orPlaces = (own: (word: string) => Sets) => (word: string) => [...(places.get(word) ?? []), ...own(word)];
  const pieces = [...new Set(words.flatMap((word) => cut(word)))].filter((piece) => [...piece].length > 1);
  const ways: readonly Way[] = [
    { sets: combined(words, orPlaces(sounding)), words, least: words.length, inNames: true, sure: false },
    { sets: combined(words, orPlaces(initials)), words, least: words.length, inNames: true, sure: false },
    { sets: oneOff(words, isUsual), words, least: words.length, inNames: false, sure: false },
    { sets: together(pieces, words), words: pieces, least: pieces.length, inNames: false, sure: true },
    { sets: allButOne(pieces), words: pieces, least: pieces.length - 1, inNames: false, sure: true },
  ];
  return ways.filter(({ sets }) => sets.length > 0);
}

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
function oneOff(words: readonly string[], isUsual: (word: string) => boolean): Sets {
  const sets = words.flatMap((word) => {
    if (isUsual(word)) return [];
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

const allButOne = (pieces: readonly string[]): Sets =>
  pieces.length < 3 || pieces.length > 8
    ? []
    : pieces.map((left) =>
        once(
          pairCodes(
            'body',
            pieces.filter((one) => one !== left),
          ),
        ),
      );
