import { gradual } from '#domain/text/gradual.ts';
import { dictionary } from '../dictionary.ts';

/** How rarely people use a word, from 0 (in every text) to 15, by jieba's dictionary: the same in every county and every year, so that sketches stay comparable. */
export const rarity = (word: string): number => commonWords.get().get(word) ?? 15;

/** What is used less often than this is as rare as what is in no dictionary. */
const worthKeeping = 40;
/** Words in a message of usual length: how likely a word of a share stands in it. */
const perMessage = 60;

export const commonWords = gradual(function* () {
  const used: (readonly [word: string, times: number])[] = [];
  let all = 0;
  for (const lines of dictionary()) {
    for (const [, word = '', digits] of lines.toString().matchAll(/^(\S+) (\d+)/gm)) {
      const times = Number(digits);
      all += times;
      if (times >= worthKeeping) used.push([word, times]);
    }
    yield;
  }
  const rarities = new Map<string, number>();
  for (const [word, times] of used) {
    rarities.set(word, scale(times / all));
    if (rarities.size % 10_000 === 0) yield;
  }
  return rarities;
});

const scale = (share: number): number =>
  Math.round((15 * Math.log(1 - Math.exp(-perMessage * share) + 2e-4)) / Math.log(2e-4));
