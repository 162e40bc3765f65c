import { waysOf } from '../matter/ways.ts';
import { fill } from '../words/fill.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Shared, Step } from '../words/step.ts';
import { stepLabel, wordsFor } from '../words/wording.ts';
import { section, table } from './markdown.ts';
import { printActs } from './print-acts.ts';
import { holderLabels, type Printing, printLaw, printTerm, wordsOf } from './printing.ts';

/** The heart of a regulation: one row a step, and what is open in many steps below it. */
export function printSteps(rule: Procedure, printing: Printing): string {
  const { print } = printing.wording.phrases;
  const rows = Object.entries(rule.steps).map(([name, step]) => stepRow(rule, name, step, printing));
  const shared = (rule.shared ?? []).map((line) => sharedRow(rule, line, printing));
  return [
    section(print.steps, table([print.step, print.who, print.within, print.article, print.may], rows)),
    section(print.shared, table([print.in, print.who, print.article, print.may], shared)),
  ].join('\n\n');
}

function stepRow(rule: Procedure, name: string, step: Step, printing: Printing): string[] {
  const words = wordsOf(rule, printing);
  const own = waysOf({ ...rule, shared: [] }, name);
  return [
    stepLabel(words, name),
    holderLabels(words, [step.by], printing),
    [printTerm(rule, name, printing), ...timeNotes(rule, step, printing)].join('\n'),
    printLaw(rule, step.law, printing),
    printActs(rule, own, step.by, printing, name),
  ];
}

function timeNotes(rule: Procedure, step: Step, printing: Printing): string[] {
  const { print } = printing.wording.phrases;
  const words = wordsOf(rule, printing);
  return [
    step.from === undefined ? '' : fill(print.fromDate, { field: words.fields[step.from]?.label ?? step.from }),
    step.ifLate === undefined
      ? ''
      : fill(print.ifLate, { act: wordsFor(printing.wording, rule.id, step.ifLate).label }),
  ].filter((note) => note !== '');
}

function sharedRow(rule: Procedure, line: Shared, printing: Printing): string[] {
  const words = wordsOf(rule, printing);
  const { phrases } = printing.wording;
  const where = line.in?.map((step) => stepLabel(words, step)).join(phrases.comma) ?? phrases.print.everywhere;
  const first = line.in?.[0] ?? Object.keys(rule.steps)[0] ?? '';
  const ways = waysOf({ ...rule, steps: { [first]: { by: '', law: line.law, may: {} } }, shared: [line] }, first);
  return [
    where,
    holderLabels(words, line.by, printing),
    printLaw(rule, line.law, printing),
    printActs(rule, ways, line.by.join(), printing),
  ];
}
