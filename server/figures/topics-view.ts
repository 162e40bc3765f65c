import { cutBy } from '#domain/figure/cut-by.ts';
import type { BeforeAfter } from '#domain/words/figure.ts';
import type { ChangeRow, ChangeView } from '../routes/figures-view.ts';
import { type Counted, topicCounts } from '../topics/topic-counts.ts';
import type { Reading } from '../views/reading.ts';
import type { Ground } from './compute.ts';
import { definitionView } from './definition-view.ts';

type Topic = Omit<Counted, 'curedOn'> & {
  readonly number: string;
  readonly title: string;
  readonly cured: string | null;
};

/** Every topic in scope that has been cured for a day or more, with its counts before and after. */
export async function topicsView(ground: Ground, rule: BeforeAfter, reading: Reading): Promise<ChangeView> {
  const { db, region, scope, world } = ground;
  const sql = `select id, number, title, place, category, state->'answers'->>'cured-on' as cured from matter
    where region = $1 and ${scope.sql} and not apart and procedure = $${scope.params.length + 2} order by opened, id`;
  const { rows: topics } = await db.query<Topic>(sql, [region, ...scope.params, rule.procedure]);
  const rows: ChangeRow[] = [];
  for (const { number, title, cured, ...topic } of topics) {
    const { compared } = await topicCounts(db, region, { ...topic, curedOn: cured ?? undefined }, world.now);
    if (compared === undefined) continue;
    const { before, after, windows } = compared;
    const change = cutBy(before, after) ?? null;
    const [from, to] = [windows.from.slice(0, 10), windows.until.slice(0, 10)];
    rows.push({ key: number, label: title, before, after, change, from, to, drill: `/api/matters?topic=${number}` });
  }
  const sum = (of: 'before' | 'after') => rows.reduce((all, row) => all + row[of], 0);
  const definition = definitionView(rule, reading.lang);
  const value = cutBy(sum('before'), sum('after')) ?? null;
  return {
    kind: 'change',
    definition,
    value,
    base: sum('before'),
    rows,
    drill: `/api/matters?procedure=${rule.procedure}`,
  };
}
