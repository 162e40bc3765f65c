import type { Bag } from './key-counter.ts';
import { keyIndex } from './key-index.ts';
import { fitLinear } from './linear.ts';
import type { Random } from './random.ts';
import { rowsOf, weigh } from './rows.ts';
import type { View } from './views.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** One linear model over one view. The weights of a key for all labels lie side by side: a message reads few keys. */
export interface Member {
  readonly view: View;
  readonly vocabulary: Vocabulary;
  /** Key after key, one for each label. */
  readonly weights: Float16Array;
  /** One for each label. */
  readonly constants: Float32Array;
}

/** Learns from bags whose label is known; `labelOf` -1 is against all labels. */
export function fitMember(
  view: View,
  bags: readonly Bag[],
  labelOf: Int32Array,
  labels: number,
  random: Random,
): Member {
  const vocabulary = vocabularyOf(bags);
  const { width, weights, constants } = fitLinear(rowsOf(bags, vocabulary), labelOf, labels, 1, random);
  const turned = new Float16Array(width * labels);
  for (let label = 0; label < labels; label++)
    for (let place = 0; place < width; place++) turned[place * labels + label] = weights[label * width + place] ?? 0;
  return { view, vocabulary, weights: turned, constants };
}

/** What a member says of a bag: one score for each label, and what each known key gave, for the telling words. */
export type Scorer = (bag: Bag, scores: Float64Array) => void;

export function scorerOf({ vocabulary, weights, constants }: Member): Scorer {
  const placeOf = keyIndex(vocabulary.keys);
  const wide = Float32Array.from(weights);
  let [at, value] = [new Int32Array(0), new Float32Array(0)];
  return (bag, scores) => {
    if (at.length < bag.keys.length)
      [at, value] = [new Int32Array(bag.keys.length * 2), new Float32Array(bag.keys.length * 2)];
    const n = weigh(bag, placeOf, vocabulary.rarity, at, value);
    scores.set(constants);
    for (let i = 0; i < n; i++) {
      const [from, by] = [(at[i] ?? 0) * scores.length, value[i] ?? 0];
      for (let label = 0; label < scores.length; label++)
        scores[label] = (scores[label] ?? 0) + by * (wide[from + label] ?? 0);
    }
  };
}
