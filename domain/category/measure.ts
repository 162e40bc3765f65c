import { type Calibration, certainty } from './calibrate.ts';

/** What a model is worth on messages it has not learned. All but counts from 0 to 1. */
export interface Measured {
  readonly macroF1: number;
  readonly accuracy: number;
  /** How far its confidence is from how often it is right, on average (fifteen steps). */
  readonly ece: number;
  readonly n: number;
  readonly perLabel: Readonly<Record<string, { readonly f1: number; readonly n: number }>>;
  /** The share in which it does not abstain, and how often it is right there. */
  readonly dares: number;
  readonly rightWhenDaring: number;
}

/** One guess at an example whose label is known. */
export interface Tried {
  readonly truth: string;
  readonly said: string;
  readonly confidence: number;
}

export function measure(tried: readonly Tried[], threshold: number): Measured {
  const perLabel = perLabelOf(tried);
  const scores = Object.values(perLabel);
  const daring = tried.filter(({ confidence }) => confidence >= threshold);
  return {
    macroF1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
    accuracy: shareRight(tried),
    ece: calibrationError(tried),
    n: tried.length,
    perLabel,
    dares: daring.length / tried.length,
    rightWhenDaring: shareRight(daring),
  };
}

function perLabelOf(tried: readonly Tried[]): Measured['perLabel'] {
  const labels = [...new Set(tried.map(({ truth }) => truth))].sort();
  return Object.fromEntries(
    labels.map((label) => {
      const n = tried.filter(({ truth }) => truth === label).length;
      const said = tried.filter((one) => one.said === label).length;
      const right = tried.filter((one) => one.said === label && one.truth === label).length;
      return [label, { f1: (2 * right) / (n + said), n }];
    }),
  );
}

const steps = 15;

function calibrationError(tried: readonly Tried[]): number {
  const byStep = Map.groupBy(tried, ({ confidence }) => Math.min(steps - 1, Math.floor(confidence * steps)));
  const off = [...byStep.values()].map((some) => {
    const meant = some.reduce((sum, { confidence }) => sum + confidence, 0);
    return Math.abs(meant - some.filter(isRight).length);
  });
  return off.reduce((a, b) => a + b, 0) / tried.length;
}

/** The lowest confidence from which on guesses are right as often as asked; above 1 when there is none. */
export function thresholdFor(tried: readonly Tried[], wanted: number): number {
  const sorted = tried.toSorted((a, b) => b.confidence - a.confidence);
  let [right, best] = [0, 1.01];
  for (const [i, one] of sorted.entries()) {
    right += isRight(one) ? 1 : 0;
    if (i + 1 >= fewestDaring && right / (i + 1) >= wanted) best = one.confidence;
  }
  return best;
}

/** Of fewer it cannot be said how often they are right. */
const fewestDaring = 20;

const isRight = ({ truth, said }: Tried): boolean => truth === said;
const shareRight = (tried: readonly Tried[]): number => tried.filter(isRight).length / (tried.length || 1);

/** The likeliest label and its certainty. */
export function bestOf(calibration: Calibration, scores: Float64Array): { place: number; confidence: number } {
  const shares = new Float64Array(scores.length);
  certainty(calibration, scores, shares);
  const place = shares.reduce((best, share, at) => (share > (shares[best] ?? 0) ? at : best), 0);
  return { place, confidence: shares[place] ?? 0 };
}
