import { parentPort, workerData } from 'node:worker_threads';
import { toBytes } from '#domain/category/bytes.ts';
import { exampleSet } from '#domain/category/example-set.ts';
import { finish } from '#domain/category/fit.ts';
import { type Held, learn, scoreHeld } from '#domain/category/fit-part.ts';
import type { Lines } from '#domain/category/lines.ts';
import type { Measured } from '#domain/category/measure.ts';
import type { Example } from '#domain/category/said.ts';
import { cutWords } from '../words.ts';

/** What a worker is asked: to learn all and keep it, to try itself on one part, or to make the model of what was kept. */
export type Asked = { readonly learn: true } | { readonly part: number } | { readonly finish: readonly Held[] };

/** What it answers; the last is a model. */
export type Answered = { readonly learned: true } | { readonly held: Held } | Fitted;

/** A model as bytes, and what it is worth. */
export interface Fitted {
  readonly bytes: Uint8Array;
  readonly measured: Measured;
}

export interface Given {
  readonly examples: readonly Example[];
  readonly seed: number;
}

const { examples, seed } = workerData as Given;
const set = exampleSet(examples, cutWords, seed);
let lines: Lines | undefined;

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answer(asked)));

function answer(asked: Asked): Answered {
  if ('part' in asked) return { held: scoreHeld(set, asked.part) };
  if ('learn' in asked) {
    lines = learn(set);
    return { learned: true };
  }
  const model = finish(set, asked.finish, lines ?? learn(set));
  return { bytes: toBytes(model), measured: model.measured };
}
