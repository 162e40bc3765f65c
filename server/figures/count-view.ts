import type { Cell, Sum } from '#domain/figure/sum-up.ts';
import type { Count, Division } from '#domain/words/figure.ts';
import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { CellView, CountView, PartView, SumView } from '../routes/figures-view.ts';
import type { Reading } from '../views/reading.ts';
import { compute, type Ground, smallestOf } from './compute.ts';
import { definitionView, figuresIn, wordsOf } from './definition-view.ts';
import { drillAddress } from './figure-filter.ts';
import { type Asked, unnamed } from './things.ts';

/** A counted figure with its words, its parts and its cells; every number opens to its matters. */
export async function countView(ground: Ground, rule: Count, asked: Asked, reading: Reading): Promise<CountView> {
  const { lang } = reading;
  const { whole, cells } = await compute(ground, rule, asked);
  const open = (part?: string, cell?: string) =>
    drillAddress(rule, {
      part,
      cell,
      counted: asked.unit,
      from: asked.from,
      to: asked.to,
      by: cell === undefined ? undefined : asked.by,
    });
  const rows = cells.map((cell) => cellView(rule, cell, asked.by, open, reading));
  return {
    kind: 'count',
    ...sumView(rule, whole, (part) => open(part), lang),
    rows,
    definition: definitionView(rule, lang, asked),
  };
}

type Open = (part?: string, cell?: string) => string;

function cellView(rule: Count, cell: Cell, by: Division | undefined, open: Open, reading: Reading): CellView {
  const words = figuresIn(reading.lang);
  const head = { key: cell.cell, label: cell.cell === unnamed ? words.unnamed : labelOf(by, cell.cell, reading) };
  if ('hidden' in cell)
    return { ...head, hidden: true, note: fill(words.hidden, { n: smallestOf(rule, reading.world) }) };
  return { ...head, ...sumView(rule, cell, (part) => open(part, cell.cell), reading.lang) };
}

function sumView(rule: Count, { value, base, total, parts, range }: Sum, open: Open, lang: Lang): SumView {
  const words = wordsOf(rule.id, lang);
  const views = Object.entries(parts).map(([part, { n, matters }]): PartView => {
    const why = words.leftOut?.[part];
    return {
      part,
      label: words.parts?.[part] ?? part,
      n,
      matters,
      role: roleOf(rule, part),
      drill: open(part),
      ...(why && { why }),
    };
  });
  return { value, base, total, parts: views, drill: open(), ...(range && { range }) };
}

function roleOf({ counts, base }: Count, part: string): PartView['role'] {
  if (counts.includes(part)) return 'counted';
  return base.includes(part) ? 'base' : 'left-out';
}

function labelOf(by: Division | undefined, key: string, { names, wording }: Reading): string {
  if (by === 'procedure') return wording.procedures[key]?.title ?? key;
  if (by === 'month' || by === undefined) return key;
  return names[by](key) ?? key;
}
