import { dayOf, instantAt, millisecondsOf, nameOf } from '../deadline/day.ts';
import { fill } from '../words/fill.ts';
import type { Phrases } from '../words/phrases.ts';

/** 11月20日, or 2025年11月20日 when that is not the year of `today`. Takes a day or an instant. */
export function sayDay(when: string, today: string, phrases: Phrases): string {
  const day = when.length === 10 ? when : nameOf(dayOf(when));
  const [year = '', month = '', date = ''] = day.split('-');
  const template = today.startsWith(year) ? phrases.date : phrases.dateWithYear;
  return fill(template, { year, month: phrases.months[Number(month) - 1], day: Number(date) });
}

/** 11月20日 9:12, in Asia/Shanghai. */
export function sayMoment(instant: string, today: string, phrases: Phrases): string {
  const time = instantAt(millisecondsOf(instant)).slice(11, 16).replace(/^0/, '');
  return fill(phrases.moment, { date: sayDay(instant, today, phrases), time });
}
