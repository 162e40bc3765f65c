import type { Procedure } from '../words/procedure.ts';
import { branches } from '../words/target.ts';
import { section, table } from './markdown.ts';
import { printTarget } from './print-acts.ts';
import { printEndings } from './print-endings.ts';
import { printFields } from './print-fields.ts';
import { printSteps } from './print-steps.ts';
import { printTerms } from './print-terms.ts';
import { holderLabels, type Printing, printLaw, textOf, wordsOf } from './printing.ts';

/** A regulation as an official reads and signs it: a Markdown document made of tables. */
export function printRegulation(rule: Procedure, printing: Printing): string {
  const words = wordsOf(rule, printing);
  const parts = [
    `# ${words.title}`,
    words.summary,
    head(rule, printing),
    opening(rule, printing),
    printSteps(rule, printing),
    printTerms(rule, printing),
    printFields(rule, printing),
    printEndings(rule, printing),
    printing.wording.phrases.print.signed,
  ];
  return `${parts
    .filter((part) => part.trim() !== '')
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')}\n`;
}

function head(rule: Procedure, printing: Printing): string {
  const { print, procedureKinds } = printing.wording.phrases;
  return table(
    [print.basis, print.from, print.kind],
    [[textOf(rule.law.of, printing), rule.from, procedureKinds[rule.kind]]],
  );
}

function opening(rule: Procedure, printing: Printing): string {
  const { print } = printing.wording.phrases;
  const words = wordsOf(rule, printing);
  const by = rule.open.by.length === 0 ? print.nobody : holderLabels(words, rule.open.by, printing);
  const row = [by, printLaw(rule, rule.open.law, printing), printTarget(rule, branches(rule.open.to), printing)];
  return section(print.opening, table([print.openedBy, print.article, print.startsAt], [row]));
}
