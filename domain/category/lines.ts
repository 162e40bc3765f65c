import type { Bag } from './key-counter.ts';
import { keyIndex } from './key-index.ts';
import { fitLinear } from './linear.ts';
import type { Random } from './random.ts';
import { rowsOf, weigh } from './rows.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What parts each label from all others, key by key: the weights of a key for all labels lie side by side, for a message reads few keys. */
export interface Lines {
  readonly vocabulary: Vocabulary;
  /** Key after key, one for each label. */
  readonly weights: Float16Array;
  /** One for each label. */
  readonly constants: Float32Array;
}

/** Learns from bags whose label is known; `labelOf` -1 is against all labels. */
export function fitLines(bags: readonly Bag[], labelOf: Int32Array, labels: number, random: Random): Lines {
  const vocabulary = vocabularyOf(bags, labelOf, labels);
  const { width, weights, constants } = fitLinear(rowsOf(bags, vocabulary), labelOf, labels, 1, random);
  const turned = new Float16Array(width * labels);
  for (let label = 0; label < labels; label++)
    for (let place = 0; place < width; place++) turned[place * labels + label] = weights[label * width + place] ?? 0;
  return { vocabulary, weights: turned, constants };
}

/** Writes a bag's score for each label. */
export type Scorer = (bag: Bag, scores: Float64Array) => void;

/** Keeps working space of its own: one bag after the other. */
export function scorerOf({ vocabulary, weights, constants }: Lines): Scorer {
  const placeOf = keyIndex(vocabulary.keys);
  // Unpacked: halves are slow to read.
  const wide = Float32Array.from(weights);
  let at = new Int32Array(0);
  let value = new Float32Array(0);
  return (bag, scores) => {
    if (at.length < bag.keys.length) {
      at = new Int32Array(bag.keys.length * 2);
      value = new Float32Array(bag.keys.length * 2);
    }
    const n = weigh(bag, placeOf, vocabulary.worth, at, value);
    scores.set(constants);
    for (let i = 0; i < n; i++) {
      const from = (at[i] ?? 0) * scores.length;
      const by = value[i] ?? 0;
      for (let label = 0; label < scores.length; label++)
        scores[label] = (scores[label] ?? 0) + by * (wide[from + label] ?? 0);
    }
  };
}
