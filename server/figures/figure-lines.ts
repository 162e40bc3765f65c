import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Lines } from '../registers/write-table.ts';
import type { CellView, ChangeView, CountView, FigureView, ReportView, SumView } from '../routes/figures-view.ts';
import { tableWords } from './table-words.ts';

/** A figure as lines of a table: what it says, the whole, then each cell, with every part and what it adds up to. */
export function figureLines(view: FigureView, lang: Lang): Lines {
  if (view.kind === 'count') return countLines(view, lang);
  return view.kind === 'report' ? reportLines(view, lang) : changeLines(view, lang);
}

function countLines({ definition, rows, ...whole }: CountView, lang: Lang): Lines {
  const words = tableWords[lang];
  const head = [words.cell, words.value, words.base, ...whole.parts.map(({ label }) => label), words.total];
  const reasons = (definition.leftOut ?? []).map(({ label, why }) => [fill(words.leftOut, { label, why })]);
  return [
    [definition.title],
    [definition.says],
    [fill(words.law, { law: definition.law, from: definition.from, to: definition.to })],
    ...reasons,
    head,
    [words.all, ...numbers(whole, definition.measure)],
    ...rows.map((row) => [row.label, ...cellNumbers(row, definition.measure)]),
  ];
}

type Measure = CountView['definition']['measure'];

const cellNumbers = (row: CellView, measure: Measure): readonly string[] =>
  row.hidden ? [row.note] : numbers(row, measure);

const numbers = ({ value, base, parts, total }: SumView, measure: Measure): readonly string[] => [
  valueText(value, measure),
  String(base),
  ...parts.map(({ n }) => String(n)),
  String(total),
];

function valueText(value: number | null, measure: Measure): string {
  if (value === null) return '—';
  return measure === 'share' ? `${(value * 100).toFixed(1)}%` : String(value);
}

function reportLines({ definition, rows }: ReportView, lang: Lang): Lines {
  const words = tableWords[lang];
  const head = [
    [definition.title],
    [definition.says],
    [fill(words.law, { law: definition.law, from: definition.from, to: definition.to })],
  ];
  const fields = rows.flatMap(({ label, law, why, figure }) => [
    [],
    [label, law],
    ...(figure === undefined ? [[why ?? '']] : countLines(figure, lang).slice(3)),
  ]);
  return [...head, ...fields];
}

function changeLines({ definition, rows }: ChangeView, lang: Lang): Lines {
  const words = tableWords[lang];
  return [
    [definition.title],
    [definition.says],
    [words.cell, words.from, words.before, words.to, words.after, words.change],
    ...rows.map(({ label, from, before, to, after, change }) => [
      label,
      from,
      String(before),
      to,
      String(after),
      change === null ? '—' : `${change}%`,
    ]),
  ];
}
