import type { ExampleSet } from './example-set.ts';
import { fitMember, type Member, scorerOf } from './member.ts';
import { randomOf } from './random.ts';
import type { View } from './views.ts';

/** The views that are asked, in the order of the calibration's scales. */
export const asked: readonly View[] = ['words', 'pairs'];

/** Held back and scored by members that had not learned them. */
export interface Held {
  /** Places in the set. */
  readonly examples: Int32Array;
  /** Example after example, member after member, label after label. */
  readonly scores: Float64Array;
}

/** The members that learn from all examples, or from all but one part. */
export function fitMembers(set: ExampleSet, without = -1): readonly Member[] {
  const learned = placesOf(set, (part) => part !== without);
  const labelOf = learned.map((i) => set.labelOf[i] ?? -1);
  return asked.map((view, place) => {
    const bags = Array.from(learned, (i) => set.bags[view][i]).filter((bag) => bag !== undefined);
    return fitMember(view, bags, labelOf, set.labels.length, randomOf(set.seed + 1000 * place + without + 1));
  });
}

/** What members that have not seen a part say of it. */
export function scoreHeld(set: ExampleSet, part: number): Held {
  const scorers = fitMembers(set, part).map(scorerOf);
  const examples = placesOf(set, (of) => of === part);
  const labels = set.labels.length;
  const scores = new Float64Array(examples.length * asked.length * labels);
  for (const [row, example] of examples.entries())
    for (const [place, view] of asked.entries()) {
      const bag = set.bags[view][example];
      const from = (row * asked.length + place) * labels;
      if (bag !== undefined) scorers[place]?.(bag, scores.subarray(from, from + labels));
    }
  return { examples, scores };
}

function placesOf({ partOf }: ExampleSet, takes: (part: number) => boolean): Int32Array {
  return Int32Array.from([...partOf.keys()].filter((i) => takes(partOf[i] ?? 0)));
}
