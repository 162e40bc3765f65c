import type { Period } from '../words/period.ts';
import type { Calendar } from './calendar.ts';
import { type Clock, elapsed, openPause, stoodStill } from './clock.ts';
import { dayOf, millisecondsOf } from './day.ts';

/** "Day `used` of `allowed`", in `unit`: `allowed` is the basis with its extensions, `used` leaves out the time stood still. */
export interface Used {
  readonly unit: Period['unit'];
  readonly used: number;
  readonly allowed: number;
  /** Never below 0; how far a late clock is over is `used - allowed`. */
  readonly left: number;
  readonly late: boolean;
  readonly paused: boolean;
}

/** Where a clock stands at `now`; one that stands still is judged as of its pause. */
export function daysUsed(clock: Clock, now: string, calendar: Calendar): Used {
  const pause = openPause(clock);
  const until = pause?.from ?? now;
  const allowed = clock.basis.n + clock.extended;
  const used = Math.max(0, elapsed(clock, clock.from, until, calendar) - stoodStill(clock, calendar));
  return {
    unit: clock.basis.unit,
    used,
    allowed,
    left: Math.max(0, allowed - used),
    late: isLate(clock, until),
    paused: pause !== undefined,
  };
}

// By the day, because `due` is written as its last second: the second after 23:59:59 is still in time.
function isLate({ basis, due }: Clock, at: string): boolean {
  return basis.unit === 'hours' ? millisecondsOf(at) > millisecondsOf(due) : dayOf(at) > dayOf(due);
}
