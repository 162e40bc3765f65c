import { Type } from 'typebox';
import type { Division } from '#domain/words/figure.ts';
import type { Lang } from '#domain/words/lang.ts';
import { figures } from '#regulations/figures/index.ts';
import { figureOf } from '../figures/count-of.ts';
import { definitionView } from '../figures/definition-view.ts';
import { windowQuery } from '../figures/figure-filter.ts';
import { figureLines } from '../figures/figure-lines.ts';
import { readFigure } from '../figures/read-figure.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { writeCsv, writeXlsx } from '../registers/write-table.ts';
import { readingIn } from '../views/reading.ts';
import type { Caller } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { shareCheckRoute } from './figures-check.ts';
import type { DefinitionView, FigureView } from './figures-view.ts';
import { mimes } from './register-files.ts';

const name = Type.Object({ name: Type.String({ maxLength: 80 }) });
const window = { unit: Type.Optional(Type.String({ maxLength: 80 })), ...windowQuery };
const asTable = Type.Object({
  ...window,
  format: Type.Optional(Type.Union([Type.Literal('csv'), Type.Literal('xlsx')])),
});

/** Figures: each computed when it is asked for, from what the caller may see, and open to the matters behind it. */
export function figureRoutes(app: Api, house: House): void {
  shareCheckRoute(app);
  app.get('/api/figures', { schema: { summary: 'Figures there are' } }, (request): DefinitionView[] => {
    staffOnly(request.caller);
    return Object.values(figures).map((rule) => definitionView(rule, request.lang));
  });
  const one = { summary: 'One figure', params: name, querystring: Type.Object(window) };
  app.get('/api/figures/:name', { schema: one }, async (request): Promise<FigureView> => figureFor(house, request));
  const file = { summary: 'One figure as a spreadsheet', params: name, querystring: asTable };
  app.get('/api/figures/:name/export', { schema: file }, async (request, reply) => {
    const { format = 'xlsx' } = request.query;
    const view = await figureFor(house, request);
    const lines = figureLines(view, request.lang);
    const bytes = format === 'csv' ? writeCsv(lines) : await writeXlsx(lines, view.definition.title);
    const disposition = `attachment; filename="${request.params.name}.${format}"`;
    return reply.type(mimes[format]).header('content-disposition', disposition).send(bytes);
  });
}

interface Asking {
  readonly caller: Caller;
  readonly lang: Lang;
  readonly params: { readonly name: string };
  readonly query: { readonly unit?: string; readonly from?: string; readonly to?: string; readonly by?: Division };
}

async function figureFor(house: House, { caller, lang, params, query }: Asking): Promise<FigureView> {
  staffOnly(caller);
  const rule = figureOf(params.name);
  if (rule === undefined) throw new Trouble('not-found', { field: 'name' });
  const { unit, from, to, by } = query;
  if (from !== undefined && to !== undefined && from > to) throw new Trouble('invalid', { field: 'from' });
  if (by !== undefined && rule.kind === 'count' && !rule.by.includes(by)) throw new Trouble('invalid', { field: 'by' });
  const reading = await readingIn(house, lang);
  const { db, region } = house;
  const ground = { db, region, world: reading.world, scope: scopeOf(caller, reading.world, 2) };
  return readFigure(ground, rule, { unit, from, to, by, now: reading.world.now }, reading);
}
