import type { Period } from '../words/period.ts';
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';

export type DayUnit = Exclude<Period['unit'], 'hours'>;

// No statute gives more than a few years; a slip of the keyboard must not spin the counter.
const longest = 10_000;

/** The n-th counted day after `start`; `start` itself is not counted (首日不计), and n = 0 is `start`. */
export function nthAfter(start: Day, n: number, unit: DayUnit, calendar: Calendar): Day {
  if (!Number.isInteger(n) || n < 0 || n > longest) throw new RangeError(`Not a number of days: ${n}`);
  if (unit === 'calendar-days') return start + n;
  let day = start;
  for (let left = n; left > 0; ) if (calendar.worksOn(++day)) left--;
  return day;
}

/** How many counted days lie after `start` up to and with `end`; 0 when `end` is not later. */
export function countBetween(start: Day, end: Day, unit: DayUnit, calendar: Calendar): number {
  if (unit === 'calendar-days') return Math.max(0, end - start);
  let count = 0;
  for (let day = start + 1; day <= end; day++) if (calendar.worksOn(day)) count++;
  return count;
}
