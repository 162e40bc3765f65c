import type { Period } from '../words/period.ts';
import type { Calendar } from './calendar.ts';
import { nthAfter } from './count.ts';
import { dayOf, endOf, instantAt, millisecondsOf } from './day.ts';

export const hourLength = 3_600_000;

/**
 * When a term that starts at `start` (RFC 3339) ends, as RFC 3339 at +08:00.
 * Days: the first is not counted, the term ends with the last one (24:00, written 23:59:59). Hours run through nights and holidays.
 * Throws RangeError when `start` is no instant or the term no number of days from 0 to 10,000.
 */
export function dueAt(start: string, period: Period, calendar: Calendar): string {
  if (period.unit === 'hours') return instantAt(millisecondsOf(start) + Math.round(period.n * hourLength));
  return endOf(nthAfter(dayOf(start), period.n, period.unit, calendar));
}
