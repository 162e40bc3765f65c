import type { DatedValue } from '#domain/words/value.ts';

const from = '2000-01-01';
const demo = '† 国家未统一规定；演示县约定，虚构，各地可另定';

/**
 * What makes a recurring problem hot, in points; the formula is in `domain/topics/heat.ts`. People count, one person saying
 * it ten times does not; votes count less the more there are. `heat-span` and `heat-fades` are days.
 */
export const topicValues = {
  'heat-person': [{ from, is: 10, source: demo }],
  'heat-apart': [{ from, is: 3, source: demo }],
  'heat-span': [{ from, is: 90, source: demo }],
  'heat-repeats': [{ from, is: 3, source: demo }],
  'heat-for': [{ from, is: 10, source: demo }],
  'heat-against': [{ from, is: 5, source: demo }],
  'heat-growth': [{ from, is: 3, source: demo }],
  'heat-fades': [{ from, is: 365, source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
