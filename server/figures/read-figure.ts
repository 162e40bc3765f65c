import type { Division, Figure, Report } from '#domain/words/figure.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { laws } from '#regulations/laws.ts';
import type { FieldView, FigureView, ReportView } from '../routes/figures-view.ts';
import type { Reading } from '../views/reading.ts';
import { changeView } from './change-view.ts';
import type { Ground } from './compute.ts';
import { countOf } from './count-of.ts';
import { countView } from './count-view.ts';
import { definitionView, wordsOf } from './definition-view.ts';
import type { Asked } from './things.ts';
import { topicsView } from './topics-view.ts';

/** A figure as it stands now, as far as the ground lets the reader see. Without a division: by the first it may be divided by. */
export function readFigure(ground: Ground, rule: Figure, asked: Asked, reading: Reading): Promise<FigureView> {
  if (rule.kind === 'count') return countView(ground, rule, { ...asked, by: asked.by ?? rule.by[0] }, reading);
  if (rule.kind === 'report') return reportView(ground, rule, asked, reading);
  if (rule.kind === 'before-after') return topicsView(ground, rule, reading);
  return Promise.resolve(changeView(rule, asked, reading));
}

/** A year's report: this year up to today, unless other days are asked for. */
async function reportView(ground: Ground, rule: Report, asked: Asked, reading: Reading): Promise<ReportView> {
  const today = asked.now.slice(0, 10);
  const year = { ...asked, from: asked.from ?? `${(asked.to ?? today).slice(0, 4)}-01-01`, to: asked.to ?? today };
  const rows: FieldView[] = [];
  for (const field of rule.fields) rows.push(await fieldView(ground, rule, field, year, reading));
  const first = rows.find(({ figure }) => figure !== undefined)?.figure;
  return {
    kind: 'report',
    definition: definitionView(rule, reading.lang, year),
    value: first?.value ?? null,
    base: first?.base ?? 0,
    rows,
    drill: first?.drill ?? '',
  };
}

async function fieldView(
  ground: Ground,
  { id }: Report,
  field: Report['fields'][number],
  asked: Asked,
  reading: Reading,
): Promise<FieldView> {
  const said = wordsOf(id, reading.lang).fields?.[field.id];
  const head = { id: field.id, label: said?.label ?? field.id, law: citation(cite(field.law), laws, reading.lang) };
  const rule = field.figure === undefined ? undefined : countOf(field.figure);
  if (rule === undefined) return { ...head, why: said?.why ?? '' };
  const by: Division | undefined = field.by;
  return { ...head, figure: await countView(ground, rule, { ...asked, by }, reading) };
}
