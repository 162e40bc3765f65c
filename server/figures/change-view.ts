import { cutBy } from '#domain/figure/cut-by.ts';
import { inForce, type Version } from '#domain/figure/in-force.ts';
import type { Change } from '#domain/words/figure.ts';
import type { ChangeRow, ChangeView } from '../routes/figures-view.ts';
import type { Reading } from '../views/reading.ts';
import { definitionView, figuresIn } from './definition-view.ts';
import type { Asked } from './things.ts';

type Item = Version & { readonly unit: string };

/** Rows of a register in force on the first and on the last day, whole and by unit. Without a first day: the first there is. */
export function changeView(rule: Change, asked: Asked, reading: Reading): ChangeView {
  const items = [...reading.atlas.rows(rule.register).values()] as unknown as readonly Item[];
  const to = asked.to ?? asked.now.slice(0, 10);
  const from = asked.from ?? items.map((item) => item.from).sort()[0] ?? to;
  const drill = `/api/registers/${rule.register}`;
  const row = (key: string, label: string, own: readonly Item[]): ChangeRow => {
    const [before, after] = [inForce(own, from), inForce(own, to)];
    return { key, label, before, after, change: cutBy(before, after) ?? null, from, to, drill };
  };
  const units = [...Map.groupBy(items, ({ unit }) => unit)];
  const whole = row('all', figuresIn(reading.lang).all, items);
  const rows = units.map(([key, own]) => row(key, reading.names.unit(key) ?? key, own));
  const definition = definitionView(rule, reading.lang, { from, to });
  return { kind: 'change', definition, value: whole.change, base: whole.before, rows: [whole, ...rows], drill };
}
