import type { Calendar } from '../deadline/calendar.ts';
import { countBetween } from '../deadline/count.ts';
import { dayOf } from '../deadline/day.ts';
import type { Facts } from './matter.ts';

/** An entry of a matter somebody was called to, as far as its time is concerned. `at` is RFC 3339. */
export interface Stretch {
  readonly at: string;
  readonly act: string;
  readonly set: Pick<Facts, 'clocks' | 'ended'>;
}

/** When whoever was called came, when its time was up, and by how many working days it has kept the others waiting. */
export interface ChargedTime {
  readonly came: string | null;
  readonly due: string | null;
  readonly days: number;
}

/**
 * Reads it from the entries, first to last: the term named `clock` as it last ran, until the end of the matter or `now`. The time is charged to
 * whoever was called, never to who called.
 */
export function chargedTime(entries: readonly Stretch[], clock: string, now: string, calendar: Calendar): ChargedTime {
  const terms = entries.flatMap(({ set }) => set.clocks?.find(({ name }) => name === clock) ?? []);
  const due = terms.at(-1)?.due ?? null;
  const until = entries.find(({ set }) => set.ended)?.at ?? now;
  const came = entries.find(({ act }) => act === 'confirm' || act === 'answer')?.at ?? null;
  const days = due === null ? 0 : countBetween(dayOf(due), dayOf(until), 'working-days', calendar);
  return { came, due, days };
}
