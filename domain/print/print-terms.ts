import { fill } from '../words/fill.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Within } from '../words/step.ts';
import { stepLabel, wordsFor } from '../words/wording.ts';
import { section, table } from './markdown.ts';
import { type Printing, printLaw, printWithin, wordsOf } from './printing.ts';

/** Clocks over several steps, extensions, and where every amount comes from. */
export function printTerms(rule: Procedure, printing: Printing): string {
  const { print } = printing.wording.phrases;
  return [
    section(
      print.clocks,
      table(
        [print.clockName, print.within, print.starts, print.runsIn, print.stands, print.article],
        clockRows(rule, printing),
      ),
    ),
    section(
      print.extensions,
      table([print.extensions, print.clockName, print.atMost, print.article], extensionRows(rule, printing)),
    ),
    section(
      print.terms,
      table([print.usedFor, print.within, print.source], sourceRows(rule, printing)),
      reminder(rule, printing),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function clockRows(rule: Procedure, printing: Printing): string[][] {
  const words = wordsOf(rule, printing);
  const { comma, print } = printing.wording.phrases;
  const labels = (steps: readonly string[]) => steps.map((step) => stepLabel(words, step)).join(comma);
  return Object.entries(rule.clocks ?? {}).map(([name, clock]) => [
    words.clocks[name]?.label ?? name,
    clock.from === undefined
      ? printWithin(clock.within, printing)
      : fill(print.until, { field: words.fields[clock.from]?.label ?? clock.from }),
    [clock.starts]
      .flat()
      .map((act) => wordsFor(printing.wording, rule.id, act).label)
      .join(comma),
    labels(clock.runsIn),
    Object.entries(clock.stands ?? {})
      .map(([step, law]) => `${stepLabel(words, step)} ${printLaw(rule, law, printing)}`)
      .join(comma) || '—',
    printLaw(rule, clock.law, printing),
  ]);
}

function extensionRows(rule: Procedure, printing: Printing): string[][] {
  const words = wordsOf(rule, printing);
  return Object.values(rule.extensions ?? {}).map((extension) => [
    words.fields[extension.days]?.label ?? extension.days,
    extension.clocks
      .map((name) => words.clocks[name]?.label ?? stepLabel(words, name))
      .join(printing.wording.phrases.comma),
    printWithin(extension.upTo, printing),
    printLaw(rule, extension.law, printing),
  ]);
}

/** Named amounts, each once: what they are used for, how much, and the text they are from. */
function sourceRows(rule: Procedure, printing: Printing): string[][] {
  const used = new Map<string, string[]>();
  for (const [label, within] of termsOf(rule, printing)) {
    if (within !== undefined && 'value' in within) used.set(within.value, [...(used.get(within.value) ?? []), label]);
  }
  return [...used].map(([name, labels]) => [
    [...new Set(labels)].join(printing.wording.phrases.comma),
    printWithin({ value: name }, printing),
    printing.value(name)?.source ?? '—',
  ]);
}

function termsOf(rule: Procedure, printing: Printing): readonly (readonly [string, Within | undefined])[] {
  const words = wordsOf(rule, printing);
  const act = (name: string) => wordsFor(printing.wording, rule.id, name as keyof typeof printing.wording.acts).label;
  return [
    ...Object.entries(rule.steps).map(([name, step]) => [stepLabel(words, name), step.within] as const),
    ...Object.values(rule.steps).flatMap((step) =>
      Object.entries(step.window ?? {}).map(([name, window]) => [act(name), window?.within] as const),
    ),
    ...Object.entries(rule.clocks ?? {}).map(
      ([name, clock]) => [words.clocks[name]?.label ?? name, clock.within] as const,
    ),
    ...Object.entries(rule.extensions ?? {}).map(([name, extension]) => [act(name), extension?.upTo] as const),
  ];
}

function reminder(rule: Procedure, { wording, value }: Printing): string {
  const days = rule.warn && value(rule.warn.value)?.is;
  return typeof days === 'number' ? fill(wording.phrases.print.beforeEnd, { n: days }) : '';
}
