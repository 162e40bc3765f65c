import { calendarFrom } from '#domain/deadline/calendar.ts';
import { dayOf, instantAt, millisecondsOf, startOf } from '#domain/deadline/day.ts';
import type { Deed } from '#domain/words/case.ts';
import { holidays } from '#regulations/values/holidays.ts';
import { county } from './county.ts';
import type { Beat } from './story.ts';

const calendar = calendarFrom(holidays, county.region);
const hour = 3_600_000;
const opens = 8.5 * hour;
const closes = 17.5 * hour;

/** The beats as deeds from `start` on (RFC 3339): offices work in office hours, residents at any hour of the day. */
export function timeline(beats: readonly Beat[], start: string): readonly Deed[] {
  let moment = millisecondsOf(start);
  return beats.map(({ who, act, wait, data = {}, dated }) => {
    moment = who === 'party' ? awake(moment + wait * hour) : worked(moment, wait * hour);
    const at = instantAt(Math.floor(moment / 1000) * 1000);
    return [at, who, act, { ...data, ...dated?.(at.slice(0, 10)) }];
  });
}

/** `span` of office time after `moment`. */
function worked(moment: number, span: number): number {
  let at = moment;
  let left = span;
  for (;;) {
    const midnight = midnightBefore(at);
    const from = Math.max(at, midnight + opens);
    const rest = calendar.worksOn(dayOf(instantAt(at))) ? midnight + closes - from : 0;
    if (rest > 0 && left <= rest) return from + left;
    left -= Math.max(rest, 0);
    at = midnight + 24 * hour;
  }
}

/** Nobody writes at night: between ten and seven it becomes the next morning. */
function awake(moment: number): number {
  const sinceMidnight = moment - midnightBefore(moment);
  if (sinceMidnight < 7 * hour) return moment - sinceMidnight + 7 * hour + (sinceMidnight % hour);
  return sinceMidnight < 22 * hour ? moment : moment - sinceMidnight + 31 * hour + (sinceMidnight % hour);
}

const midnightBefore = (moment: number): number => millisecondsOf(startOf(dayOf(instantAt(moment))));
