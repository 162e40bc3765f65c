import type { Random } from '../chance/random.ts';
import type { Bag } from './key-counter.ts';
import type { KeyIndex } from './key-index.ts';
import { fitLinear } from './linear.ts';
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
export function scorerOf({ vocabulary, weights, constants }: Lines, index: KeyIndex): Scorer {
  let room: Weighed = { at: new Int32Array(0), value: new Float32Array(0) };
  return (bag, scores) => {
    if (room.at.length < bag.keys.length) room = roomFor(bag.keys.length * 2);
    const n = weigh(bag, index, vocabulary.worth, room.at, room.value);
    scores.set(constants);
    addUp(weights, room, n, scores);
  };
}

interface Weighed {
  readonly at: Int32Array;
  readonly value: Float32Array;
}

const roomFor = (keys: number): Weighed => ({ at: new Int32Array(keys), value: new Float32Array(keys) });

/** Apart, so that what is read again and again is known to stay what it is. */
function addUp(weights: Float16Array, { at, value }: Weighed, n: number, scores: Float64Array): void {
  const labels = scores.length;
  for (let i = 0; i < n; i++) {
    const from = (at[i] ?? 0) * labels;
    const by = value[i] ?? 0;
    for (let label = 0; label < labels; label++)
      scores[label] = (scores[label] ?? 0) + by * (weights[from + label] ?? 0);
  }
}
