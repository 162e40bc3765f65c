import { type Lexicon, weightIn } from './lexicon.ts';
import type { Counts, Pieces } from './pieces.ts';

/** Pieces with their weights. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Where a message, or on the average those of a topic, stand: a direction for the names, one for what is said of them
 * (each of length 1 for a message, shorter for a topic the more its messages differ), and how much of it is names.
 */
export interface Standing {
  readonly names: Weights;
  readonly rest: Weights;
  readonly share: number;
  readonly named: number;
}

/** Where something is weighs more than how it is told. */
const nameWeight = 1.6;

export function weigh(pieces: Pieces, lexicon: Lexicon): Standing {
  const names = telling(pieces.names, lexicon);
  const rest = telling(pieces.rest, lexicon);
  const [a, b] = [(nameWeight * lengthOf(names)) ** 2, lengthOf(rest) ** 2];
  return {
    names: unit(names),
    rest: unit(rest),
    share: a + b === 0 ? 0 : a / (a + b),
    named: pieces.named && names.size > 0 ? 1 : 0,
  };
}

function telling(counts: Counts, lexicon: Lexicon): Weights {
  const weights = new Map<string, number>();
  for (const [piece, n] of counts) {
    const weight = weightIn(lexicon, piece);
    if (weight > 0) weights.set(piece, Math.log(1 + n) * weight);
  }
  return weights;
}

const lengthOf = (weights: Weights): number => Math.sqrt(weights.values().reduce((sum, w) => sum + w * w, 0));

function unit(weights: Weights): Weights {
  const length = lengthOf(weights);
  return length === 0 ? weights : new Map(weights.entries().map(([piece, w]) => [piece, w / length]));
}
