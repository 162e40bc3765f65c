import { type Day, dayNamed, dayOf, nameOf, startOf } from '../deadline/day.ts';

/** Two spans of the same length around the day of a cure: [from, cure) and [cure, until). Instants are RFC 3339 at +08:00. */
export interface Windows {
  /** Days in each. */
  readonly days: number;
  readonly from: string;
  readonly cure: string;
  readonly until: string;
}

/** Longer than this the seasons are compared, not the cure. */
const longest = 90;

/** As long after the cure as has passed by `now`, at most ninety days; undefined on the day of the cure and before it. */
export function windowsAround(curedOn: string, now: string): Windows | undefined {
  const cure: Day = dayNamed(curedOn);
  const days = Math.min(longest, dayOf(now) - cure);
  if (days < 1) return undefined;
  return { days, from: startOf(cure - days), cure: startOf(cure), until: startOf(cure + days) };
}

/** The days of each window as they are read: first and last, both counted. */
export const spanOf = ({
  from,
  cure,
  until,
}: Windows): Readonly<Record<'before' | 'after', readonly [string, string]>> => ({
  before: [nameOf(dayOf(from)), nameOf(dayOf(cure) - 1)],
  after: [nameOf(dayOf(cure)), nameOf(dayOf(until) - 1)],
});

/** What the public is shown of a count: below so many it could be known who they were. */
export const publicCount = (n: number, smallest: number): number | 'few' => (n < smallest ? 'few' : n);
