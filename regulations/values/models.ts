import { workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const demo = '演示县《12345热线诉求办理办法》第三十条,虚构;各地可另定';
const from = '2000-01-01';

/**
 * When a newly fitted model of suggestions may take over by itself. Every so many-th ended matter is kept back from fitting for good; on those, if
 * there are enough, the new version and the one in force are tried side by side. `model-margin` is in thousandths of macro-F1.
 */
export const takeOverValues = {
  'model-least': [{ from, is: 100, source: demo }],
  'model-compare-least': [{ from, is: 20, source: demo }],
  'model-margin': [{ from, is: 20, source: demo }],
} satisfies Record<string, readonly DatedValue[]>;

/** What each county may set for itself. */
export const modelValues = {
  'model-look': [{ from, is: workingDays(5), source: demo }],
  'model-hold-back': [{ from, is: 5, source: demo }],
  'model-word-in': [{ from, is: 3, source: demo }],
  'model-very-sure': [{ from, is: 0.85, source: demo }],
  'model-fairly-sure': [{ from, is: 0.6, source: demo }],
  'model-kept': [{ from, is: 5, source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
