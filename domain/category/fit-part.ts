import { randomOf } from '../chance/random.ts';
import type { ExampleSet } from './example-set.ts';
import { keyIndex } from './key-index.ts';
import { fitLines, type Lines, scorerOf } from './lines.ts';

/** Examples that were held back, and what those said of them who had not learned them. */
export interface Held {
  /** Places in the set. */
  readonly examples: Int32Array;
  /** Example after example, label after label. */
  readonly scores: Float64Array;
}

/** Learns from all examples, or from all but one part. */
export function learn({ bags, labels, labelOf, partOf, seed }: ExampleSet, without = -1): Lines {
  const learned = placesOf(partOf, (part) => part !== without);
  const some = Array.from(learned, (i) => bags[i]).filter((bag) => bag !== undefined);
  const truths = learned.map((i) => labelOf[i] ?? -1);
  return fitLines(some, truths, labels.length, randomOf(seed * 1000 + without + 1));
}

/** Scores a part's examples after learning all others. */
export function scoreHeld(set: ExampleSet, part: number): Held {
  const lines = learn(set, part);
  const score = scorerOf(lines, keyIndex(lines.vocabulary.keys));
  const examples = placesOf(set.partOf, (of) => of === part);
  const labels = set.labels.length;
  const scores = new Float64Array(examples.length * labels);
  for (const [row, example] of examples.entries()) {
    const bag = set.bags[example];
    if (bag !== undefined) score(bag, scores.subarray(row * labels, (row + 1) * labels));
  }
  return { examples, scores };
}

function placesOf(partOf: Int32Array, takes: (part: number) => boolean): Int32Array {
  return Int32Array.from([...partOf.keys()].filter((i) => takes(partOf[i] ?? 0)));
}
