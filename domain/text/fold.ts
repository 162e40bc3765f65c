import { Locale } from 'opencc-js';
import { gradual } from './gradual.ts';

/** A folded text, and where in the text as written its characters come from. */
export interface Folded {
  readonly text: string;
  /** The place in the text as written of a place in the folded one, its end too. */
  readonly at: (place: number) => number;
}

/**
 * A text with everything evened out that does not change what is meant: width, case, and the script. Traditional, Taiwan and
 * Hong Kong forms of a character become one with the simplified one, character by character, so that a part of a text folds
 * to a part of the folded text. For comparing only: 乾 and 干 are one here.
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const one = single(text.charCodeAt(i));
    if (one !== 0) folded += String.fromCharCode(one);
    else {
      const letter = String.fromCodePoint(text.codePointAt(i) ?? 0);
      folded += foldLetter(letter);
      i += letter.length - 1;
    }
  }
  return folded;
}

/** The same, for marking in the text as written what was found in the folded one. */
export function foldKeeping(text: string): Folded {
  const folded = fold(text);
  if (isSingle(text)) return { text: folded, at: (place) => place };
  const at: number[] = [];
  let from = 0;
  for (const letter of text) {
    for (let i = 0; i < foldLetter(letter).length; i++) at.push(from);
    from += letter.length;
  }
  return { text: folded, at: (place) => at[place] ?? text.length };
}

const isSingle = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (single(text.charCodeAt(i)) === 0) return false;
  return true;
};

/** What one unit folds to when that is one unit too, remembered; 0 for half a character and for what becomes several. */
function single(unit: number): number {
  const known = singles[unit];
  if (known !== undefined && known !== 0) return known;
  if (isHalf(unit)) return 0;
  const folded = foldLetter(String.fromCharCode(unit));
  if (folded.length !== 1) return 0;
  singles[unit] = folded.charCodeAt(0);
  return singles[unit] ?? 0;
}

const singles = new Uint16Array(65_536);

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? letter.toLowerCase() : letter;
  const sameAs = sameLetters.get();
  const known = sameAs.get(letter);
  if (known !== undefined) return known;
  const even = letter.normalize('NFKC').toLowerCase();
  const folded = even === letter ? letter : [...even].map((one) => sameAs.get(one) ?? one).join('');
  sameAs.set(letter, folded);
  return folded;
}

/** Every character that one of the tables gives for another is the same as it, however often it is handed on. */
export const sameLetters = gradual(function* () {
  const into = new Map<string, string>();
  const root = (letter: string): string => {
    const next = into.get(letter);
    return next === undefined || next === letter ? letter : root(next);
  };
  // Simplified forms come first in every pair, so that they are what remains; but none that few machines can show.
  for (const some of pairs()) {
    for (const [simplified, other] of some) {
      const [a, b] = [root(simplified), root(other)];
      if (a !== b && isRare(a) && !isRare(b)) into.set(a, b);
      else if (a !== b) into.set(b, a);
    }
    yield;
  }
  return new Map([...into.keys()].map((letter) => [letter, root(letter)]));
});

/** Outside the plane in which all common characters are. */
const isRare = (letter: string): boolean => letter.length > 1;

type Pair = readonly [string, string];

/**
 * Characters that are one, some thousand entries at a time: from the tables simplified to traditional (its phrases too: 瞭解 for 了解 is in
 * no table of single characters), traditional to simplified, and of Taiwan and Hong Kong forms.
 */
function* pairs(): Generator<readonly Pair[]> {
  const { from, to } = Locale;
  for (const some of entries(from.cn))
    yield some.flatMap(([simplified, traditional]) => alike(simplified, traditional));
  for (const some of entries(to.cn))
    yield singly(some).flatMap(([traditional, simplified]) => alike(simplified, traditional));
  for (const groups of [from.tw, from.hk])
    for (const some of entries(groups)) yield singly(some).flatMap(([variant, common]) => alike(common, variant));
}

const singly = (some: readonly Pair[]): readonly Pair[] => some.filter(([from]) => [...from].length === 1);

function alike(one: string, other: string): readonly Pair[] {
  const found: Pair[] = [];
  if (one.length !== other.length) return lettersAlike(one, other);
  for (let i = 0; i < one.length; i++) {
    const letter = one.charCodeAt(i);
    if (letter === other.charCodeAt(i)) continue;
    if (isHalf(letter) || isHalf(other.charCodeAt(i))) return lettersAlike(one, other);
    found.push([one.charAt(i), other.charAt(i)]);
  }
  return found;
}

/** The same where characters take two units: ten times slower, and seldom. */
function lettersAlike(one: string, other: string): readonly Pair[] {
  const [letters, others] = [[...one], [...other]];
  if (letters.length !== others.length) return [];
  return letters.flatMap((letter, i) => (letter === others[i] ? [] : [[letter, others[i] ?? letter] as const]));
}

type Groups = (typeof Locale)['from'][string] | undefined;

const atOnce = 4000;

/** `发 發 髮|…`: what is written, and each way it is written elsewhere. */
function* entries(groups: Groups): Generator<readonly Pair[]> {
  for (const dict of (groups ?? []).flat()) {
    if (typeof dict !== 'string') continue;
    const all = dict.split('|');
    for (let i = 0; i < all.length; i += atOnce) yield all.slice(i, i + atOnce).flatMap(ways);
  }
}

function ways(entry: string): readonly Pair[] {
  const end = entry.indexOf(' ');
  const [from, to] = [entry.slice(0, end), entry.slice(end + 1)];
  return to.includes(' ') ? to.split(' ').map((other) => [from, other] as const) : [[from, to]];
}
