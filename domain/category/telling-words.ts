import { type KeyIndex, placeOf } from './key-index.ts';
import type { Model } from './model.ts';
import { wordKey } from './pieces.ts';
import type { Reading } from './reading.ts';

const most = 5;

/** Words of a message that spoke for a label rather than for another, the strongest first. */
export type Telling = (reading: Reading, label: number, other: number) => readonly string[];

export function tellingWords({ labels, lines: { vocabulary, weights } }: Model, index: KeyIndex): Telling {
  const spokeFor = (word: string, label: number, other: number): number => {
    const place = placeOf(index, wordKey(word));
    if (place < 0) return 0;
    const [mine, theirs] = [weights[place * labels.length + label] ?? 0, weights[place * labels.length + other] ?? 0];
    return (mine - theirs) * (vocabulary.worth[place] ?? 0);
  };
  return ({ words }, label, other) => {
    const strongest: { readonly word: string; readonly by: number }[] = [];
    for (const word of words) {
      const by = word.length > 1 ? spokeFor(word, label, other) : 0;
      // A word that comes again is among them, or too weak again.
      if (by <= (strongest.at(most - 1)?.by ?? 0) || strongest.some((one) => one.word === word)) continue;
      strongest.splice(strongest.findLastIndex((one) => one.by >= by) + 1, 0, { word, by });
      strongest.length = Math.min(strongest.length, most);
    }
    return strongest.map(({ word }) => word);
  };
}
