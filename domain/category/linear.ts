import type { Random } from '../chance/random.ts';
import type { Rows } from './rows.ts';

/** Weights of one label after the other, `width` each, then its constant. */
export interface Linear {
  readonly width: number;
  readonly labels: number;
  readonly weights: Float32Array;
  readonly constants: Float32Array;
}

const most = 30;
/** The steps of a round are all below this: nothing more to be learned. */
const still = 0.05;

/**
 * One line for each label against all others (L2-regularised L2-loss support vector machine), by dual coordinate descent:
 * Hsieh, Chang, Lin, Keerthi, Sundararajan 2008, algorithm 1. `labelOf` -1 belongs to no label and is against all of them.
 */
export function fitLinear(rows: Rows, labelOf: Int32Array, labels: number, cost: number, random: Random): Linear {
  const { width } = rows;
  const linear = { width, labels, weights: new Float32Array(width * labels), constants: new Float32Array(labels) };
  const order = Int32Array.from(labelOf.keys());
  for (let label = 0; label < labels; label++) {
    const weights = linear.weights.subarray(label * width, (label + 1) * width);
    const signs = Int8Array.from(labelOf, (is) => (is === label ? 1 : -1));
    linear.constants[label] = descend(rows, signs, weights, 1 / (2 * cost), order, random);
  }
  return linear;
}

function descend(
  { start, at, value }: Rows,
  signs: Int8Array,
  weights: Float32Array,
  ease: number,
  order: Int32Array,
  random: Random,
): number {
  const pull = new Float64Array(signs.length);
  let constant = 0;
  for (let round = 0; round < most; round++) {
    shuffle(order, random);
    let largest = 0;
    for (const row of order) {
      const [from, to] = [start[row] ?? 0, start[row + 1] ?? 0];
      let sum = constant;
      for (let p = from; p < to; p++) sum += (weights[at[p] ?? 0] ?? 0) * (value[p] ?? 0);
      const [sign, before] = [signs[row] ?? 0, pull[row] ?? 0];
      const slope = sign * sum - 1 + ease * before;
      const after = Math.max(before - slope / (2 + ease), 0);
      const step = (after - before) * sign;
      if (step === 0) continue;
      largest = Math.max(largest, Math.abs(slope));
      pull[row] = after;
      constant += step;
      for (let p = from; p < to; p++) {
        const column = at[p] ?? 0;
        weights[column] = (weights[column] ?? 0) + step * (value[p] ?? 0);
      }
    }
    if (largest < still) break;
  }
  return constant;
}

function shuffle(order: Int32Array, random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
