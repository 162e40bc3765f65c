import type { Cut } from '../text/cut.ts';
import { calibrate, type Scored } from './calibrate.ts';
import { type ExampleSet, exampleSet, fewest, parts } from './example-set.ts';
import { type Held, learn, scoreHeld } from './fit-part.ts';
import type { Lines } from './lines.ts';
import { bestOf, measure, type Tried, thresholdFor } from './measure.ts';
import type { Model, Refused } from './model.ts';
import type { Example } from './said.ts';

export interface How {
  readonly cut: Cut;
  readonly seed: number;
  /** Told how far it is, from 0 to 1. */
  readonly tell?: (done: number) => void;
}

/** How often what it dares to say is to be right. */
const wanted = 0.97;

/** Learns to guess labels, and finds out by cross-validation what that is worth. The same for the same examples and seed. */
export function fit(examples: readonly Example[], { cut, seed, tell }: How): Model | Refused {
  const refused = refusedFor(examples);
  if (refused !== undefined) return refused;
  const set = exampleSet(examples, cut, seed);
  const held = Array.from({ length: parts }, (_, part) => {
    tell?.(part / (parts + 1));
    return scoreHeld(set, part);
  });
  return finish(set, held, learn(set));
}

/** Whether there is too little to learn from. */
export function refusedFor(examples: readonly Example[]): Refused | undefined {
  const needs = fewest.examples;
  if (examples.length < needs) return { refused: 'too-few-examples', has: examples.length, needs };
  const labels = Map.groupBy(examples, ({ label }) => label);
  const has = [...labels.values()].filter((of) => of.length >= fewest.ofALabel).length;
  return has < fewest.labels ? { refused: 'too-few-labels', has, needs: fewest.labels } : undefined;
}

export type Learned = Pick<ExampleSet, 'labels' | 'names' | 'labelOf'>;

/** The model, from what each part was guessed to be by those that had not learned it, and what parts the labels, learned from all. */
export function finish(set: Learned, held: readonly Held[], lines: Lines): Model {
  const scored = held.map((part) => scoredOf(set, part));
  const calibrated = (some: readonly Scored[]) => calibrate(some, set.labels.length);
  // Each part is judged by a calibration it had no share in.
  const tried = scored.flatMap((part, i) => {
    const calibration = calibrated(scored.filter((_, other) => other !== i).flat());
    return part.map((one) => triedOf(set, one, bestOf(calibration, one.scores)));
  });
  const threshold = thresholdFor(tried, wanted);
  const leftOut = [...new Set(set.names)].filter((name) => !set.labels.includes(name)).sort();
  const calibration = calibrated(scored.flat());
  return { labels: set.labels, leftOut, lines, calibration, threshold, measured: measure(tried, threshold) };
}

type ScoredOne = Scored & { readonly name: string };

function scoredOf({ labels, labelOf, names }: Learned, { examples, scores }: Held): readonly ScoredOne[] {
  const size = labels.length;
  return Array.from(examples, (example, row) => ({
    scores: scores.subarray(row * size, (row + 1) * size),
    truth: labelOf[example] ?? -1,
    name: names[example] ?? '',
  }));
}

function triedOf({ labels }: Learned, { name }: ScoredOne, best: { place: number; confidence: number }): Tried {
  return { truth: name, said: labels[best.place] ?? '', confidence: best.confidence };
}
