import type { Period } from '../words/period.ts';
import type { Calendar } from './calendar.ts';
import { countBetween, nthAfter } from './count.ts';
import { dayOf, instantAt, millisecondsOf, startOf } from './day.ts';
import { dueAt, hourLength } from './due-at.ts';

export interface Pause {
  readonly from: string;
  /** Absent while the clock stands still. */
  readonly to?: string;
  readonly ground: string;
}

/** One term that runs on a matter, as it is stored in entries: plain JSON, instants in RFC 3339, amounts in `basis.unit`. */
export interface Clock {
  readonly name: string;
  /** The article it rests on, as cited by `cite`. */
  readonly law: string;
  readonly basis: Period;
  readonly from: string;
  /** While the clock stands still: when it would have ended had it run on from the pause. */
  readonly due: string;
  readonly extended: number;
  readonly pauses: readonly Pause[];
  /** How much is left when the holder is warned. */
  readonly warnBefore?: number;
  readonly warnAt?: string;
}

export type ClockStart = Pick<Clock, 'name' | 'law' | 'basis' | 'from' | 'warnBefore'>;

export const startClock = (start: ClockStart, calendar: Calendar): Clock =>
  recompute({ ...start, due: start.from, extended: 0, pauses: [] }, calendar);

export const isPaused = (clock: Clock): boolean => openPause(clock) !== undefined;

/** Throws when the clock stands still already: ask `isPaused` first. */
export function pauseClock(clock: Clock, at: string, ground: string): Clock {
  if (isPaused(clock)) throw new RangeError(`The clock ${clock.name} stands still already`);
  return { ...clock, pauses: [...clock.pauses, { from: notBefore(at, lastMoment(clock)), ground }] };
}

/** The due date moves by the time stood still: whole days, the day of the pause not counted; hours to the millisecond. */
export function resumeClock(clock: Clock, at: string, calendar: Calendar): Clock {
  const open = openPause(clock);
  if (open === undefined) throw new RangeError(`The clock ${clock.name} is running`);
  const pauses = [...clock.pauses.slice(0, -1), { ...open, to: notBefore(at, open.from) }];
  return recompute({ ...clock, pauses }, calendar);
}

/** `by` is in the unit of the basis; the cap is the regulation's and is checked against `extended` by the caller. */
export function extendClock(clock: Clock, by: number, calendar: Calendar): Clock {
  if (!(by > 0)) throw new RangeError(`An extension must be more than nothing: ${by}`);
  return recompute({ ...clock, extended: clock.extended + by }, calendar);
}

/**
 * Due date and warning from basis, extension and pauses alone: what `verify` compares with, and what a newly published
 * holiday notice changes.
 */
export function recompute(clock: Clock, calendar: Calendar): Clock {
  const { basis, from } = clock;
  const total = basis.n + clock.extended + stoodStill(clock, calendar);
  const due = dueAt(from, { ...basis, n: total }, calendar);
  if (clock.warnBefore === undefined) return { ...clock, due };
  return { ...clock, due, warnAt: warnAt(clock, Math.max(0, total - clock.warnBefore), calendar) };
}

/** The time of all finished pauses, in the unit of the basis. */
export function stoodStill(clock: Clock, calendar: Calendar): number {
  let sum = 0;
  for (const { from, to } of clock.pauses) if (to !== undefined) sum += elapsed(clock, from, to, calendar);
  return sum;
}

/** Time counted between two instants, in the unit of the basis; 0 when `end` is not later. */
export function elapsed({ basis }: Clock, start: string, end: string, calendar: Calendar): number {
  if (basis.unit === 'hours') return Math.max(0, millisecondsOf(end) - millisecondsOf(start)) / hourLength;
  return countBetween(dayOf(start), dayOf(end), basis.unit, calendar);
}

export function openPause(clock: Clock): Pause | undefined {
  const last = clock.pauses.at(-1);
  return last !== undefined && last.to === undefined ? last : undefined;
}

function warnAt({ basis, from }: Clock, after: number, calendar: Calendar): string {
  if (basis.unit === 'hours') return instantAt(millisecondsOf(from) + Math.round(after * hourLength));
  return after === 0 ? from : startOf(nthAfter(dayOf(from), after, basis.unit, calendar));
}

const lastMoment = (clock: Clock): string => clock.pauses.at(-1)?.to ?? clock.from;

// Two servers' clocks may differ by a moment: an act never reaches back before what is recorded already.
const notBefore = (at: string, limit: string): string => (millisecondsOf(at) < millisecondsOf(limit) ? limit : at);
