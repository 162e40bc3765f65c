import { Locale } from 'opencc-js';

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
    if (one === 0) return folded + foldSlowly(text.slice(i));
    folded += String.fromCharCode(one);
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

const foldSlowly = (text: string): string => {
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
};

/** What one unit folds to when that is one unit too, remembered; 0 for half a character and for what becomes several. */
function single(unit: number): number {
  const known = singles[unit];
  if (known !== undefined && known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return 0;
  const folded = foldLetter(String.fromCharCode(unit));
  if (folded.length !== 1) return 0;
  singles[unit] = folded.charCodeAt(0);
  return singles[unit] ?? 0;
}

const singles = new Uint16Array(65_536);

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? letter.toLowerCase() : letter;
  sameAs ??= sameLetters();
  const known = sameAs.get(letter);
  if (known !== undefined) return known;
  const even = letter.normalize('NFKC').toLowerCase();
  const folded = even === letter ? letter : [...even].map((one) => sameAs?.get(one) ?? one).join('');
  sameAs.set(letter, folded);
  return folded;
}

let sameAs: Map<string, string> | undefined;

/** Every character that one of the tables gives for another is the same as it, however often it is handed on. */
function sameLetters(): Map<string, string> {
  const into = new Map<string, string>();
  const root = (letter: string): string => {
    const next = into.get(letter);
    return next === undefined || next === letter ? letter : root(next);
  };
  // Simplified forms come first in every pair, so that they are what remains; but none that few machines can show.
  for (const [simplified, other] of pairs()) {
    const [a, b] = [root(simplified), root(other)];
    if (a !== b && isRare(a) && !isRare(b)) into.set(a, b);
    else if (a !== b) into.set(b, a);
  }
  return new Map([...into.keys()].map((letter) => [letter, root(letter)]));
}

/** Outside the plane in which all common characters are. */
const isRare = (letter: string): boolean => letter.length > 1;

/**
 * Characters that are one: from the tables simplified to traditional (its phrases too: 瞭解 for 了解 is in no table of single
 * characters), traditional to simplified, and of Taiwan and Hong Kong forms.
 */
function* pairs(): Generator<readonly [string, string]> {
  const { from, to } = Locale;
  for (const [simplified, traditional] of entries(from.cn)) yield* alike(simplified, traditional);
  for (const [traditional, simplified] of entries(to.cn))
    if ([...traditional].length === 1) yield* alike(simplified, traditional);
  for (const [variant, common] of [...entries(from.tw), ...entries(from.hk)])
    if ([...variant].length === 1) yield* alike(common, variant);
}

function* alike(one: string, other: string): Generator<readonly [string, string]> {
  const letters = [...other];
  if ([...one].length !== letters.length) return;
  for (const [i, letter] of [...one].entries()) if (letter !== letters[i]) yield [letter, letters[i] ?? letter];
}

type Groups = (typeof Locale)['from'][string] | undefined;

/** `发 發 髮|…`: what is written, and each way it is written elsewhere. */
function* entries(groups: Groups): Generator<readonly [string, string]> {
  for (const dict of (groups ?? []).flat()) {
    if (typeof dict !== 'string') continue;
    for (const entry of dict.split('|')) {
      const [from = '', ...others] = entry.split(' ');
      for (const other of others) yield [from, other];
    }
  }
}
