import { Type } from 'typebox';
import type { House } from '../house.ts';
import { findMatters } from '../store/find-matters.ts';
import { lateIn } from '../store/late-matters.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { supervisionView } from '../views/supervision.ts';
import { whyLate } from '../views/why-late.ts';
import { reachOf } from '../who/reach.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { LateMatters, SupervisionView } from './supervision-contract.ts';

const word = Type.String({ maxLength: 80 });
const list = Type.Object({
  unit: Type.Optional(word),
  procedure: Type.Optional(word),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  cursor: Type.Optional(Type.String({ maxLength: 200 })),
});

/** What is late, with whom, since when and why, as far as the caller's posts look over it; accusations never. */
export function supervisionRoutes(app: Api, house: House): void {
  const totals = { summary: 'What is late, by unit and procedure, with the last eight weeks (staff)' };
  app.get('/api/supervision', { schema: totals }, async (request): Promise<SupervisionView> => {
    const staff = staffOnly(request.caller);
    return supervisionView(house, await readingIn(house, request.lang), staff);
  });
  const matters = { summary: 'Late matters with the reasons, the longest late first (staff)', querystring: list };
  app.get('/api/supervision/matters', { schema: matters }, async (request): Promise<LateMatters> => {
    const staff = staffOnly(request.caller);
    const { unit, procedure, cursor, limit = 50 } = request.query;
    const reading = await readingIn(house, request.lang);
    const scope = scopeOf(staff, reading.world, 2);
    const within = lateIn(momentOf(reading), reachOf(staff, reading.world));
    const page = { sort: 'due', limit: limit + 1, after: readCursor(cursor) } as const;
    const lines = await findMatters(house.db, house.region, scope, { unit, procedure, within }, page);
    const last = lines.length > limit ? lines[limit - 1] : undefined;
    const next = last === undefined ? null : writeCursor(last.due?.toISOString() ?? null, last.id);
    return { items: await whyLate(house, reading, staff, lines.slice(0, limit)), next };
  });
}

const momentOf = ({ world }: Reading): Date => new Date(world.now);
