import type { Cut } from '../text/cut.ts';
import { certainty } from './calibrate.ts';
import { keyCounter } from './key-counter.ts';
import { keyIndex } from './key-index.ts';
import { scorerOf } from './lines.ts';
import type { Model } from './model.ts';
import { bagOf } from './pieces.ts';
import { readingOf } from './reading.ts';
import type { Said } from './said.ts';
import { tellingWords } from './telling-words.ts';

export type { Said } from './said.ts';

export interface Guess {
  readonly label: string;
  /** From 0 to 1: of guesses with 0.8, four in five are right. */
  readonly confidence: number;
  /** It is less sure than it should be to be relied on. */
  readonly abstain: boolean;
  /** Words of the message that spoke most for the label, the strongest first. */
  readonly words: readonly string[];
  /** The next likely labels. */
  readonly others: readonly { readonly label: string; readonly confidence: number }[];
}

const mostOthers = 3;

/** Guesses at messages, one after the other; it keeps working space of its own. */
export function guesser(model: Model, cut: Cut): (said: Said) => Guess {
  const { labels, lines, calibration, threshold } = model;
  const index = keyIndex(lines.vocabulary.keys);
  const score = scorerOf(lines, index);
  const telling = tellingWords(model, index);
  const counter = keyCounter();
  const scores = new Float64Array(labels.length);
  const shares = new Float64Array(labels.length);
  return (said) => {
    const reading = readingOf(said, cut);
    score(bagOf(reading, counter), scores);
    certainty(calibration, scores, shares);
    const [first = 0, second = first, ...rest] = ranked(shares);
    const others = [second, ...rest].slice(0, mostOthers).map((place) => likely(labels, shares, place));
    const best = likely(labels, shares, first);
    return { ...best, abstain: best.confidence < threshold, words: telling(reading, first, second), others };
  };
}

const likely = (labels: readonly string[], shares: Float64Array, place: number) => ({
  label: labels[place] ?? '',
  confidence: shares[place] ?? 0,
});

const ranked = (shares: Float64Array): readonly number[] =>
  [...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
