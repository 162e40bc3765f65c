import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How rarely people use a word, from 0 (in every text) to 15, by jieba's dictionary: the same in every county and every year, so that sketches stay comparable. */
export function rarity(word: string): number {
  common ??= commonWords();
  return common.get(word) ?? 15;
}

/** What is used less often than this is as rare as what is in no dictionary. */
const worthKeeping = 40;
/** Words in a message of usual length: how likely a word of a share stands in it. */
const perMessage = 60;

let common: ReadonlyMap<string, number> | undefined;

function commonWords(): ReadonlyMap<string, number> {
  const lines = readFileSync(fileURLToPath(import.meta.resolve('@node-rs/jieba/dict.txt')), 'utf8').split('\n');
  const used = lines.map((line) => line.split(' ')).map(([word = '', times]) => [word, Number(times ?? 0)] as const);
  const all = used.reduce((sum, [, times]) => sum + times, 0);
  return new Map(used.filter(([, times]) => times >= worthKeeping).map(([word, times]) => [word, scale(times / all)]));
}

const scale = (share: number): number =>
  Math.round((15 * Math.log(1 - Math.exp(-perMessage * share) + 2e-4)) / Math.log(2e-4));
