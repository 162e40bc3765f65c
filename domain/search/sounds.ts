import { pinyin } from 'pinyin-pro';

/**
 * How a character is read: its syllables without tone, ü as v, most usual first, at most three. A letter or digit that is no
 * Chinese character is read as itself.
 */
export function soundsOf(letter: string): readonly string[] {
  const unit = letter.length === 1 ? letter.charCodeAt(0) : 0;
  const known = read[unit];
  if (known !== undefined && unit > 0) return known;
  const said = pinyin(letter, { multiple: true, toneType: 'none', type: 'array', v: true });
  const sounds = [...new Set(said.map(plain))].slice(0, 3);
  if (unit > 0) read[unit] = sounds;
  return sounds;
}

/** By unit; texts are read through character by character. */
const read: (readonly string[] | undefined)[] = [];

const plain = (sound: string): string => sound.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A run of characters as it is read where it stands, one syllable each: a character that is read in two ways by the word it is in. */
export const readRun = (run: string): readonly string[] =>
  pinyin(run, { toneType: 'none', type: 'array', v: true }).map(plain);

/** A folded text as it is usually read, in one word: to tell 路灯 from 绿灯, which could be read so too. */
export const usualSound = (text: string): string => [...text].map((letter) => soundsOf(letter)[0] ?? letter).join('');

/** Where the text stops being read as the Latin letters typed: each character by a syllable or its beginning. */
export function readsAs(text: string, at: number, typed: string): number | undefined {
  if (typed === '') return at;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  if (at >= text.length || !/\p{Script=Han}/u.test(letter)) return undefined;
  for (const sound of soundsOf(letter)) {
    for (let size = Math.min(sound.length, typed.length); size > 0; size--) {
      const isPart = size === sound.length || size === 1 || typed.length === size;
      if (!isPart || !typed.startsWith(sound.slice(0, size))) continue;
      const end = readsAs(text, at + letter.length, typed.slice(size));
      if (end !== undefined) return end;
    }
  }
  return undefined;
}

/** Every way to read Latin letters as syllables one after the other: `xian` is xian and xi an. None when something is left over. */
export function syllablesIn(letters: string): readonly (readonly string[])[] {
  if (letters === '') return [[]];
  const found: (readonly string[])[] = [];
  for (let end = Math.min(6, letters.length); end > 0; end--) {
    const first = letters.slice(0, end);
    if (!syllables.has(first)) continue;
    for (const rest of syllablesIn(letters.slice(end))) found.push([first, ...rest]);
    // A long word has very many; the longest syllables come first and are what was meant.
    if (found.length >= 4) break;
  }
  return found.slice(0, 4);
}

/** The finals there are after each onset, as 《汉语拼音方案》 has them. */
const finals: Readonly<Record<string, string>> = {
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ao ei en eng o u',
};

const after = ([onset, ends]: readonly [string, string]): string[] => ends.split(' ').map((end) => onset + end);

const syllables: ReadonlySet<string> = new Set([
  ...'a ai an ang ao e ei en eng er o ou'.split(' '),
  ...Object.entries(finals).flatMap(after),
]);
