import type { DatedValue } from '#domain/words/value.ts';

const from = '2000-01-01';
const demo = '† 国家未统一规定；演示县约定，虚构，各地可另定';

/** When something said again and again is a recurring problem, and when it grows faster than its own past. Days and weeks by the calendar. */
export const listeningValues = {
  // So many voices make a recurring problem; fewer are not listed.
  'recurs-voices': [{ from, is: 3, source: demo }],
  // How far back what was said is looked at every night.
  'recurs-days': [{ from, is: 730, source: demo }],
  // The newest days are held against the weeks before them.
  'growth-days': [{ from, is: 7, source: demo }],
  'growth-weeks': [{ from, is: 8, source: demo }],
  'growth-voices': [{ from, is: 5, source: demo }],
  'growth-people': [{ from, is: 4, source: demo }],
  'growth-times': [{ from, is: 2, source: demo }],
  // After a notice none follows on the same problem for so many days, even if it grew less meanwhile.
  'growth-rest': [{ from, is: 14, source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
