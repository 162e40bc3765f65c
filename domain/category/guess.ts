import type { Cut } from '../text/cut.ts';
import { certaintyOf } from './calibrate.ts';
import { keyCounter } from './key-counter.ts';
import { scorerOf } from './member.ts';
import type { Model } from './model.ts';
import { readingOf } from './reading.ts';
import type { Said } from './said.ts';
import { tellingWords } from './telling-words.ts';
import { bagOf } from './views.ts';

export type { Example, Said } from './said.ts';

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
  const { labels, members, calibration, threshold } = model;
  const scorers = members.map(scorerOf);
  const telling = tellingWords(model);
  const counter = keyCounter();
  const scores = new Float64Array(members.length * labels.length);
  return (said) => {
    const reading = readingOf(said, cut);
    for (const [i, { view }] of members.entries())
      scorers[i]?.(bagOf(view, reading, counter), scores.subarray(i * labels.length, (i + 1) * labels.length));
    const ranked = ranking(certaintyOf(calibration, scores));
    const [first = 0, ...rest] = ranked.map(({ place }) => place);
    const confidence = ranked[0]?.confidence ?? 0;
    const others = ranked
      .slice(1, 1 + mostOthers)
      .map(({ place, confidence }) => ({ label: labels[place] ?? '', confidence }));
    return {
      label: labels[first] ?? '',
      confidence,
      abstain: confidence < threshold,
      words: telling(reading, first, rest[0] ?? first),
      others,
    };
  };
}

function ranking(certainty: Float64Array): readonly { place: number; confidence: number }[] {
  return Array.from(certainty, (confidence, place) => ({ place, confidence })).sort(
    (a, b) => b.confidence - a.confidence,
  );
}
