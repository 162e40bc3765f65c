import type { Calendar } from '../deadline/calendar.ts';
import type { Day } from '../deadline/day.ts';
import type { Alike } from './alike.ts';

/** What the checks are told besides the words: the day, the calendar, and which words mean one thing. */
export interface Known {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly alike: Alike;
  /** A promise is recorded with this reply already. */
  readonly promised: boolean;
}
