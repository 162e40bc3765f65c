import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Jieba } from '@node-rs/jieba';
import type { Cut, Ordinary } from '#domain/text/cut.ts';

/**
 * A text cut into words by jieba, with its model for words that are in no dictionary, such as names of places.
 * Traditional characters are cut less well: simplify first where that matters.
 */
export const cutWords: Cut = (text) => cutter().cut(text, true);

/** By jieba's own dictionary, in which names of persons are marked: 石油 and 黄花镇 are ordinary, 王建国 and what it does not know are not. */
export const isOrdinary: Ordinary = (word) => {
  const [found, ...more] = cutter().tag(word, false);
  return found !== undefined && more.length === 0 && !found.tag.startsWith('nr') && found.tag !== 'x';
};

let loaded: Jieba | undefined;

/** The dictionary (5 MB, 0.2 s, 60 MB of memory) is read when the first text is cut, once in each thread. */
function cutter(): Jieba {
  loaded ??= Jieba.withDict(readFileSync(fileURLToPath(import.meta.resolve('@node-rs/jieba/dict.txt'))));
  return loaded;
}
