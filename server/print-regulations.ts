import { printRegulation } from '#domain/print/print-regulation.ts';
import type { Lang } from '#domain/words/lang.ts';
import { valueOn } from '#domain/words/value.ts';
import { cases, procedures, values } from '#regulations/index.ts';
import { wording } from '#regulations/wording/index.ts';

/** Every regulation in force on `day` (YYYY-MM-DD) in `region`, one Markdown document after the other. */
export const printRegulations = (lang: Lang, day: string, region: string): string =>
  procedures
    .filter(
      (rule) =>
        rule.from <= day &&
        !procedures.some((next) => next.id === rule.id && next.from <= day && next.from > rule.from),
    )
    .map((rule) =>
      printRegulation(rule, {
        wording: wording[lang],
        value: (name) => valueOn(values[name] ?? [], day, region),
        cases: cases[rule.id] ?? [],
      }),
    )
    .join('\n---\n\n');
