import type { Figure } from '#domain/words/figure.ts';
import type { FiguresWording, FigureWords } from '#domain/words/figure-wording.ts';
import type { Lang } from '#domain/words/lang.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { laws } from '#regulations/laws.ts';
import { figureWording } from '#regulations/wording/figures.ts';
import type { DefinitionView } from '../routes/figures-view.ts';

/** What a figure says, of what, and what is left out of it with the reason. */
export function definitionView(
  rule: Figure,
  lang: Lang,
  window: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): DefinitionView {
  const words = wordsOf(rule.id, lang);
  const said = {
    id: rule.id,
    kind: rule.kind,
    title: words.title,
    says: words.says,
    law: citation(cite(rule.law), laws, lang),
  };
  const days = { ...(window.from && { from: window.from }), ...(window.to && { to: window.to }) };
  if (rule.kind !== 'count') return { ...said, ...days };
  const labels = (names: readonly string[]) => names.map((name) => words.parts?.[name] ?? name);
  const left = Object.keys(rule.parts).filter((name) => !rule.base.includes(name));
  return {
    ...said,
    ...days,
    measure: rule.measure,
    counts: labels(rule.counts),
    base: labels(rule.base),
    leftOut: left.map((name) => ({ label: words.parts?.[name] ?? name, why: words.leftOut?.[name] ?? '' })),
    by: rule.by.map((id) => ({ id, label: figuresIn(lang).divisions[id] })),
  };
}

export const figuresIn = (lang: Lang): FiguresWording => figureWording[lang];

export function wordsOf(id: string, lang: Lang): FigureWords {
  const words = figuresIn(lang).figures[id];
  if (words === undefined) throw new Error(`No words for the figure ${id}`);
  return words;
}
