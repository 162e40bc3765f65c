import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../problem.ts';
import { scopeOf } from '../scope.ts';
import { contentsOf } from '../store/contents.ts';
import { countMatters, findMatters, type Sort } from '../store/find-matters.ts';
import { matterInScope } from '../views/in-scope.ts';
import { lineView } from '../views/line.ts';
import { matterView } from '../views/matter.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import type { MatterList, MatterView } from './contract.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { filterFrom, filterQuery } from './filter-query.ts';
import { intakeRoute } from './intake.ts';

const listQuery = Type.Object({
  ...filterQuery,
  sort: Type.Optional(Type.Union([Type.Literal('due'), Type.Literal('opened')])),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  cursor: Type.Optional(Type.String({ maxLength: 200 })),
  total: Type.Optional(Type.Literal('1')),
});

export const idParam = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** Matters: taken in, listed, and one whole. Whoever asks sees what their offices see; everything else is not found. */
export function matterRoutes(app: Api, house: House): void {
  intakeRoute(app, house);
  app.get('/api/matters', { schema: { summary: 'Ledger view', querystring: listQuery } }, async (request): Promise<MatterList> => {
    if (request.caller.kind === 'nobody') throw new Trouble('sign-in-first');
    const reading = await readingIn(house, request.lang);
    const scope = scopeOf(request.caller, reading.world, 2);
    const { sort = 'opened', limit = 50, cursor, total } = request.query;
    const filter = filterFrom(request.query, request.caller, reading.atlas);
    const lines = await findMatters(house.db, house.region, scope, filter, { sort, limit: limit + 1, after: readCursor(cursor) });
    const items = lines.slice(0, limit).map((line) => lineView(line, reading));
    const last = lines.length > limit ? lines[limit - 1] : undefined;
    const next = last === undefined ? null : writeCursor(instantOf(last, sort), last.id);
    const list = { items, next };
    return total === '1' ? { ...list, total: await countMatters(house.db, house.region, scope, { ...filter, ...openOnly(sort) }) } : list;
  });
  app.get('/api/matters/:id', { schema: { summary: 'One matter', params: idParam } }, async (request): Promise<MatterView> => {
    const { id } = request.params;
    const reading = await readingIn(house, request.lang);
    // Both at once; what lies beside is dropped unread when the matter is not the caller's to see.
    const [line, contents] = await Promise.all([matterInScope(house, reading, request.caller, id), contentsOf(house.db, house.region, id)]);
    return matterView(line, contents, reading);
  });
}

const instantOf = (line: { due: Date | null; opened: Date }, sort: Sort): string | null => (sort === 'due' ? line.due : line.opened)?.toISOString() ?? null;

const openOnly = (sort: Sort) => (sort === 'due' ? { open: true } : {});
