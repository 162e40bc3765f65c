import { stepLabel } from '#domain/words/wording.ts';
import type { House } from '../house.ts';
import { type ReceptionDay, receptionDays } from '../reception/reception-days.ts';
import { findMatters, type Line } from '../store/find-matters.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { waysFor } from '../who/acting.ts';
import type { Staff } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';

/** A day of reception with those who have booked, in the order of their times. Days are YYYY-MM-DD, times HH:MM. */
export interface ReceptionDayView {
  readonly key: string;
  readonly date: string;
  readonly leader: string;
  readonly where: string;
  readonly unitName: string;
  readonly hours: string;
  readonly free: number;
  readonly visitors: readonly VisitorView[];
}

interface VisitorView {
  readonly id: string;
  readonly number: string;
  readonly time: string;
  readonly title: string;
  readonly stepName: string;
  readonly ended: boolean;
  /** Whether the caller may confirm it now. */
  readonly mayConfirm: boolean;
}

/** Days to come of the units the caller works in, with who comes as far as the caller may see. */
export function receptionRoutes(app: Api, house: House): void {
  const schema = { summary: 'My reception days with who has booked (staff)' };
  app.get('/api/reception', { schema }, async (request): Promise<readonly ReceptionDayView[]> => {
    const caller = staffOnly(request.caller);
    const reading = await readingIn(house, request.lang);
    const own = new Set(caller.posts.map(({ unit }) => unit));
    const days = (await receptionDays(house, reading.today)).filter(({ unit }) => own.has(unit));
    const page = { sort: 'opened', limit: 200 } as const;
    const scope = scopeOf(caller, reading.world, 2);
    const lines = await findMatters(house.db, house.region, scope, { procedure: 'appointment' }, page);
    return days.map((day) => dayView(day, lines, reading, caller));
  });
}

function dayView(day: ReceptionDay, lines: readonly Line[], reading: Reading, caller: Staff): ReceptionDayView {
  const booked = lines.filter(({ state, step }) => state.answers.day === day.key && step !== 'withdrawn');
  return {
    ...{ key: day.key, date: day.date, leader: day.leader, where: day.where, hours: `${day.from}–${day.until}` },
    unitName: reading.names.unit(day.unit) ?? day.unit,
    free: day.times.filter(({ taken }) => !taken).length,
    visitors: booked.map((line) => visitorView(line, reading, caller)).sort((a, b) => a.time.localeCompare(b.time)),
  };
}

const visitorView = (line: Line, reading: Reading, caller: Staff): VisitorView => ({
  ...{ id: line.id, number: line.number, title: line.title, ended: line.ended },
  time: String(line.state.answers.time),
  stepName: stepLabel(reading.wording.procedures[line.procedure], line.step),
  mayConfirm: waysFor(reading, line.state, caller).some(({ act }) => act === 'confirm'),
});
