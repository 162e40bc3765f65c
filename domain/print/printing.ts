import type { Case } from '../words/case.ts';
import { fill } from '../words/fill.ts';
import { cite, type Law } from '../words/law.ts';
import { articleAlone, citation } from '../words/law-table.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Within } from '../words/step.ts';
import type { DatedValue } from '../words/value.ts';
import type { ProcedureWording, Wording } from '../words/wording.ts';

/** What a regulation is printed with: the words, the amounts in force that day, and worked cases when there are any. */
export interface Printing {
  readonly wording: Wording;
  /** The row of a named value in force; undefined for a name no value file holds. */
  readonly value: (name: string) => DatedValue | undefined;
  readonly cases?: readonly Case[];
}

/** A term as it is read: 15日, 5个工作日, 24小时. */
export function printWithin(within: Within | undefined, { wording, value }: Printing): string {
  if (within === undefined) return '—';
  if ('item' in within) return wording.phrases.print.itemTerm;
  if ('row' in within) return wording.phrases.print.rowTerm;
  const period = 'value' in within ? value(within.value)?.is : within;
  if (period === undefined || typeof period === 'number') return String(period ?? '—');
  const { period: many, periodOne: one } = wording.phrases;
  return fill((period.n === 1 ? one : many)[period.unit], { n: period.n });
}

/** The time a step has: its own, or that of the clock over several steps that is closest to it (“作出处理意见 60日”). */
export function printTerm(rule: Procedure, name: string, printing: Printing): string {
  const own = rule.steps[name]?.within;
  if (own !== undefined) return printWithin(own, printing);
  const running = Object.entries(rule.clocks ?? {}).filter(
    ([, clock]) => clock.from === undefined && clock.runsIn.includes(name),
  );
  const [closest] = running.sort(([, a], [, b]) => a.runsIn.length - b.runsIn.length);
  if (closest === undefined) return '—';
  const label = wordsOf(rule, printing).clocks[closest[0]]?.label ?? closest[0];
  return `${label} ${printWithin(closest[1].within, printing)}`;
}

/** An article of the text the regulation itself is made under goes without the title: that stands at the head. */
export const printLaw = (rule: Procedure, law: Law, { wording }: Printing): string =>
  law.of === rule.law.of && law.article !== ''
    ? articleAlone(law.article, wording.lang)
    : citation(cite(law), wording.laws, wording.lang);

export function wordsOf(rule: Procedure, { wording }: Printing): ProcedureWording {
  const words = wording.procedures[rule.id];
  if (words === undefined) throw new Error(`No wording for the procedure ${rule.id}`);
  return words;
}

export const holderLabels = (words: ProcedureWording, names: readonly string[], { wording }: Printing): string =>
  names.map((name) => words.holders[name] ?? name).join(wording.phrases.comma);

export const fieldLabels = (words: ProcedureWording, names: readonly string[], { wording }: Printing): string =>
  names.map((name) => words.fields[name]?.label ?? name).join(wording.phrases.comma);

/** A text with its full title, the short one it is cited by, its issuer and since when it is in force. */
export function textOf(id: string, { wording }: Printing): string {
  const law = wording.laws[id];
  if (law === undefined) return id;
  const { lang, phrases } = wording;
  return fill(phrases.print.text, { title: law[lang], short: law.short?.[lang], issuer: law.issuer, from: law.from });
}
