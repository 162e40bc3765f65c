import { randomOf } from '../chance/random.ts';
import type { Cut } from '../text/cut.ts';
import { type Bag, keyCounter } from './key-counter.ts';
import { bagOf } from './pieces.ts';
import { readingOf } from './reading.ts';
import type { Example } from './said.ts';

/** Examples made ready to be learned from. */
export interface ExampleSet {
  /** Those with enough examples, in the order of their code points. */
  readonly labels: readonly string[];
  /** Each example's own label. */
  readonly names: readonly string[];
  /** Place among `labels`; -1 when the label has too few examples. */
  readonly labelOf: Int32Array;
  /** Which part each is held back in, from 0. */
  readonly partOf: Int32Array;
  /** What is counted of each. */
  readonly bags: readonly Bag[];
  readonly seed: number;
}

/** Into so many parts the examples are dealt; each is tried by members that learned the others. */
export const parts = 5;

/** Fewer than these, and a label cannot be both learned and tried. */
export const fewest = { examples: 20, ofALabel: 3, labels: 2 } as const;

/** Examples are put into an order of their own first: the order they come in does not matter. */
export function exampleSet(examples: readonly Example[], cut: Cut, seed: number): ExampleSet {
  const sorted = examples.toSorted(byText);
  const counts = Map.groupBy(sorted, ({ label }) => label);
  const labels = [...counts]
    .filter(([, of]) => of.length >= fewest.ofALabel)
    .map(([label]) => label)
    .sort();
  const places = new Map(labels.map((label, place) => [label, place]));
  const labelOf = Int32Array.from(sorted, ({ label }) => places.get(label) ?? -1);
  const counter = keyCounter();
  const bags = sorted.map((example) => bagOf(readingOf(example, cut), counter));
  return {
    labels,
    names: sorted.map(({ label }) => label),
    labelOf,
    partOf: partsOf(labelOf, labels.length, seed),
    bags,
    seed,
  };
}

function byText(a: Example, b: Example): number {
  return compare(a.label, b.label) || compare(a.subject, b.subject) || compare(a.body, b.body);
}

/** By code units, the same everywhere. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Each label's examples are dealt out to all parts alike. */
function partsOf(labelOf: Int32Array, labels: number, seed: number): Int32Array {
  const random = randomOf(seed);
  const partOf = new Int32Array(labelOf.length);
  let next = 0;
  for (let label = -1; label < labels; label++) {
    const members = [...labelOf.keys()].filter((i) => labelOf[i] === label).map((i) => ({ i, by: random() }));
    for (const { i } of members.sort((a, b) => a.by - b.by)) partOf[i] = next++ % parts;
  }
  return partOf;
}
