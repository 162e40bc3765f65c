import type { Way } from '../matter/ways.ts';
import type { Act } from '../words/act.ts';
import { fill } from '../words/fill.ts';
import type { Procedure } from '../words/procedure.ts';
import { type Branch, branches } from '../words/target.ts';
import { stepLabel, wordsFor } from '../words/wording.ts';
import { branchNote } from './branch-note.ts';
import { fieldLabels, holderLabels, type Printing, printLaw, printWithin, wordsOf } from './printing.ts';

/** The acts open in a step, one to a line: “**派单** → 待接单（须填：承办单位）”. `by` is who has the step anyway. */
export const printActs = (
  rule: Procedure,
  ways: readonly Way[],
  by: string,
  printing: Printing,
  step?: string,
): string => ways.map((way) => printAct(rule, way, by, printing, step)).join('\n');

function printAct(rule: Procedure, way: Way, by: string, printing: Printing, step?: string): string {
  const { phrases } = printing.wording;
  const words = wordsOf(rule, printing);
  const others = way.by.join() === by ? '' : fill(phrases.print.by, { who: holderLabels(words, way.by, printing) });
  const needs =
    way.needs.length === 0 ? '' : fill(phrases.print.needs, { fields: fieldLabels(words, way.needs, printing) });
  const asides = [others, needs, windowOf(rule, way.act, step, printing)].filter((aside) => aside !== '');
  const aside = asides.length === 0 ? '' : fill(phrases.aside, { what: asides.join(phrases.semicolon) });
  return `**${wordsFor(printing.wording, rule.id, way.act).label}** → ${printTarget(rule, branches(way.target), printing)}${aside}`;
}

/** Where it leads, every branch in its order: the first that fits wins. */
export function printTarget(rule: Procedure, all: readonly Branch[], printing: Printing): string {
  const words = wordsOf(rule, printing);
  const { phrases } = printing.wording;
  const named = all.map((branch) => {
    const note = branchNote(branch, all, words, printing);
    const to = branch.to === 'here' ? phrases.print.stay : stepLabel(words, branch.to);
    return note === '' ? to : fill(phrases.print.branch, { note, to });
  });
  return named.join(phrases.semicolon);
}

function windowOf(rule: Procedure, act: Act, step: string | undefined, printing: Printing): string {
  const window = step === undefined ? undefined : rule.steps[step]?.window?.[act];
  if (window === undefined) return '';
  return fill(printing.wording.phrases.print.only, {
    within: printWithin(window.within, printing),
    law: printLaw(rule, window.law, printing),
  });
}
