import { workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const from = '2000-01-01';
// † marks what no text that binds everywhere says: shown as local practice, never as law.
const demo = '† 国家未统一规定期限;演示县约定,虚构,各地可另定';

/** Terms of what comes after an answer and of supervision. */
export const supervisionValues = {
  'call-back': [{ from, is: workingDays(5), source: demo }],
  pressure: [{ from, is: workingDays(5), source: demo }],
  'convene-come': [{ from, is: workingDays(1), source: demo }],
  'supervise-respond': [{ from, is: workingDays(3), source: demo }],
  'supervise-caution': [{ from, is: workingDays(1), source: demo }],
  'supervise-decide': [{ from, is: workingDays(3), source: demo }],
  'supervise-account': [{ from, is: workingDays(10), source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
