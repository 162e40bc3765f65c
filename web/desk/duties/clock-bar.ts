import type { ClockView, MatterLine } from '#server/routes/contract.ts';
import type { Word } from '../words/zh.ts';

export type LineClock = NonNullable<MatterLine['clock']>;

/** How a clock is drawn: the share used, from 0 to 1, and the words beside it with their number. */
export interface Bar {
  readonly share: number;
  readonly late: boolean;
  readonly said: { readonly word: Word; readonly n: number };
  readonly used: { readonly word: Word; readonly used: number; readonly allowed: number };
}

/** Never draws an empty bar for a clock that runs, nor a full one for a clock that is still in time. */
export function barOf(clock: LineClock): Bar {
  const used = roundly(clock.used);
  const share = clock.allowed <= 0 ? 1 : clock.used / clock.allowed;
  return {
    share: clock.late ? 1 : Math.min(0.97, Math.max(0.03, share)),
    late: clock.late,
    said: clock.late
      ? said(lateWords, clock.unit, clock.used - clock.allowed)
      : said(leftWords, clock.unit, clock.left),
    used: { word: usedWords[clock.unit], used, allowed: roundly(clock.allowed) },
  };
}

/** Many hours are said as whole days, so that nobody has to divide by 24; a late clock is never late by nothing. */
function said(words: Readonly<Record<ClockView['unit'], Word>>, unit: ClockView['unit'], amount: number): Bar['said'] {
  if (unit === 'hours' && amount >= 72) return { word: words['calendar-days'], n: Math.floor(amount / 24) };
  const n = roundly(amount);
  return { word: words[unit], n: words === lateWords ? Math.max(1, n) : n };
}

/** Hours come with their minutes as a fraction; a list says whole hours, rounded up while any is left. */
const roundly = (amount: number): number => Math.ceil(amount - 1e-9);

const leftWords: Readonly<Record<ClockView['unit'], Word>> = {
  'calendar-days': 'leftDays',
  'working-days': 'leftWorkingDays',
  hours: 'leftHours',
};
const lateWords: Readonly<Record<ClockView['unit'], Word>> = {
  'calendar-days': 'lateDays',
  'working-days': 'lateWorkingDays',
  hours: 'lateHours',
};
const usedWords: Readonly<Record<ClockView['unit'], Word>> = {
  'calendar-days': 'usedDays',
  'working-days': 'usedWorkingDays',
  hours: 'usedHours',
};
