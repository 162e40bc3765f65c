import { nearness } from '../words/area.ts';
import type { HolidayNotice } from '../words/holiday-notice.ts';
import { type Day, dayNamed, weekdayOf } from './day.ts';

export interface Calendar {
  isWorkingDay(date: string): boolean;
  /** False while the country's notice for the year of `date` is not published: only weekends are then taken as free. */
  knows(date: string): boolean;
  /** As `isWorkingDay`, by day number. */
  worksOn(day: Day): boolean;
}

/**
 * Weekends are free, except as the notices say: of those that hold in `region`, one of a nearer area goes before one of a wider,
 * and a later before an earlier.
 */
export function calendarFrom(notices: readonly HolidayNotice[], region: string): Calendar {
  const years = new Set(notices.filter(({ regions }) => regions === undefined).map(({ year }) => year));
  const exceptions = new Map<Day, boolean>();
  for (const notice of holdingIn(notices, region)) {
    for (const day of notice.off.flatMap(daysIn)) exceptions.set(day, false);
    for (const day of notice.work.flatMap(daysIn)) exceptions.set(day, true);
  }
  const worksOn = (day: Day) => exceptions.get(day) ?? weekdayOf(day) < 5;
  return {
    worksOn,
    isWorkingDay: (date) => worksOn(dayNamed(date)),
    knows: (date) => years.has(Number(date.slice(0, 4))),
  };
}

function holdingIn(notices: readonly HolidayNotice[], region: string): readonly HolidayNotice[] {
  const near = ({ regions }: HolidayNotice) => (regions === undefined ? 0 : nearness(region, regions));
  return notices.filter((notice) => notice.regions === undefined || near(notice) > 0).sort((a, b) => near(a) - near(b));
}

function daysIn(stretch: string): Day[] {
  const [first = '', last = first] = stretch.split('/');
  const start = dayNamed(first);
  const end = dayNamed(last);
  if (end < start) throw new RangeError(`A stretch of days that ends before it begins: ${stretch}`);
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}
