import type { Calibration } from './calibrate.ts';
import type { Lines } from './lines.ts';
import type { Measured } from './measure.ts';

/** What was learned from a set of examples. */
export interface Model {
  readonly labels: readonly string[];
  /** Labels that had too few examples to be learned. */
  readonly leftOut: readonly string[];
  readonly lines: Lines;
  readonly calibration: Calibration;
  /** Below this confidence a guess abstains. */
  readonly threshold: number;
  readonly measured: Measured;
}

/** Why nothing can be learned. */
export interface Refused {
  readonly refused: 'too-few-examples' | 'too-few-labels';
  /** How many there are, and how many there must be. */
  readonly has: number;
  readonly needs: number;
}
