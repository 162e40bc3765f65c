import { Type } from 'typebox';
import { instantAt } from '#domain/deadline/day.ts';
import { isAct } from '#domain/words/act.ts';
import { stepLabel, wordsFor } from '#domain/words/wording.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { type PublicRow, publicMatter, publicMatters, publicSteps } from '../store/public-matters.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { tidy } from '../who/follow.ts';
import type { Api } from './api.ts';

/** `GET /api/public/matters` items: what anybody may read. Times are RFC 3339; the place is no closer than the village. */
export interface PublicView
  extends Pick<PublicRow, 'number' | 'procedure' | 'category' | 'place' | 'step' | 'ended' | 'unit' | 'judged'> {
  readonly stepName: string;
  readonly unitName: string;
  readonly opened: string;
  readonly due: string | null;
}

/** `GET /api/public/matters/:number`: with its history, acts and units only. */
export interface PublicHistory extends PublicView {
  readonly history: readonly {
    readonly at: string;
    readonly act: string;
    readonly label: string;
    readonly unit: string | null;
  }[];
}

const query = Type.Object({
  place: Type.Optional(Type.String({ maxLength: 20, description: 'Code of a place: it and everything within' })),
  before: Type.Optional(Type.String({ maxLength: 20, description: 'Number of the last one on the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
});

/** Service requests as the public page shows them, for programs: by pages, and one with its whole history. */
export function publicRoutes(app: Api, house: House): void {
  const listing = { summary: 'Service requests as anybody may read them, newest first', querystring: query };
  app.get('/api/public/matters', { schema: listing }, async (request) => {
    const { limit = 20, place, before } = request.query;
    const reading = await readingIn(house, request.lang);
    const rows = await publicMatters(house, { limit: limit + 1, place, before });
    const items = rows.slice(0, limit).map((row) => publicView(row, reading));
    return { items, next: rows.length > limit ? (items.at(-1)?.number ?? null) : null };
  });
  const one = {
    summary: 'One of them with its history',
    params: Type.Object({ number: Type.String({ maxLength: 40 }) }),
  };
  app.get('/api/public/matters/:number', { schema: one }, async (request): Promise<PublicHistory> => {
    const row = await publicMatter(house, tidy(request.params.number));
    if (row === undefined) throw new Trouble('not-found');
    const reading = await readingIn(house, request.lang);
    const steps = await publicSteps(house, row.id);
    const history = steps.map(({ at, act, unit }) => ({
      ...{ at: instantAt(at.getTime()), act, unit },
      label: isAct(act) ? wordsFor(reading.wording, row.procedure, act).label : act,
    }));
    return { ...publicView(row, reading), history };
  });
}

function publicView({ id: _, opened, due, ...row }: PublicRow, { wording, names }: Reading): PublicView {
  return {
    ...row,
    stepName: stepLabel(wording.procedures[row.procedure], row.step),
    unitName: names.unit(row.unit) ?? row.unit,
    opened: instantAt(opened.getTime()),
    due: due === null ? null : instantAt(due.getTime()),
  };
}
