import type { Recurring } from '../words/procedure.ts';
import { type Day, dayOf, nameOf, startOf, weekdayOf } from './day.ts';

/** A week, month or quarter that has begun, and the one that has just ended. */
export interface SpanBegun {
  /** 2026-W15, 2026-04 or 2026-Q2. */
  readonly name: string;
  /** RFC 3339. */
  readonly begins: string;
  /** The one before: its name, its first and last day (YYYY-MM-DD). */
  readonly past: { readonly name: string; readonly from: string; readonly to: string };
}

/** The span that `now` lies in, by the calendar of Asia/Shanghai; weeks begin on Monday. */
export function spanBegun(every: Recurring['every'], now: string): SpanBegun {
  const first = firstDay[every](dayOf(now));
  const before = firstDay[every](first - 1);
  const past = { name: nameFor[every](before), from: nameOf(before), to: nameOf(first - 1) };
  return { name: nameFor[every](first), begins: startOf(first), past };
}

const monthOf = (day: Day): { readonly year: number; readonly month: number } => {
  const [year = 0, month = 1] = nameOf(day).split('-').map(Number);
  return { year, month };
};

const dayIn = (year: number, month: number): Day => Date.UTC(year, month - 1, 1) / 86_400_000;

const firstDay: Readonly<Record<Recurring['every'], (day: Day) => Day>> = {
  week: (day) => day - weekdayOf(day),
  month: (day) => dayIn(monthOf(day).year, monthOf(day).month),
  quarter: (day) => dayIn(monthOf(day).year, monthOf(day).month - ((monthOf(day).month - 1) % 3)),
};

/** By the first day of the span; a week belongs to the year of its Thursday, as in ISO 8601. */
const nameFor: Readonly<Record<Recurring['every'], (first: Day) => string>> = {
  week: (first) => {
    const { year } = monthOf(first + 3);
    const week = Math.floor((first + 3 - dayIn(year, 1)) / 7) + 1;
    return `${year}-W${String(week).padStart(2, '0')}`;
  },
  month: (first) => nameOf(first).slice(0, 7),
  quarter: (first) => `${monthOf(first).year}-Q${Math.ceil(monthOf(first).month / 3)}`,
};
