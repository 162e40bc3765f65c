import { nameEndings, noNames, notInNames } from './place-words.ts';

/** A name found in a text: as it stands there, without its ending, and the word that says what it is, where it is a word of its own. */
export interface NameSpan {
  readonly name: string;
  readonly stem: string;
  readonly kind: string;
}

const longest = 9;
const ownNameEnds = /(路|街道|大道|镇|社区|村|公司|集团|小区)$/u;

/**
 * The names of places and things in a text cut into words: a word with an ending of names, and the words before it as far
 * as they can belong to it. Names of the same place come out alike, whoever wrote them; persons have no such endings.
 */
export function nameSpans(cut: readonly string[]): readonly NameSpan[] {
  return cut.flatMap((word, at) => {
    const ending = noNames.has(word) ? undefined : nameEndings.find((one) => word.endsWith(one));
    if (ending === undefined) return [];
    const name = reachBack(cut, at);
    const stem = name.slice(0, name.length - ending.length).replace(/[一二三四五六七八九十\d]+期$/u, '');
    return stem.length < 2 ? [] : [{ name, stem, kind: name === word ? '' : word }];
  });
}

function reachBack(cut: readonly string[], at: number): string {
  let name = cut[at] ?? '';
  for (let i = at - 1; i >= 0; i--) {
    const word = cut[i] ?? '';
    const fits = name.length + word.length <= longest && /^[\p{L}\p{N}·]+$/u.test(word);
    if (!fits || notInNames.has(word) || ownNameEnds.test(word)) return name;
    name = word + name;
  }
  return name;
}
