import { waysOf } from '../matter/ways.ts';
import { fill } from '../words/fill.ts';
import type { Procedure } from '../words/procedure.ts';
import { branches } from '../words/target.ts';
import { stepLabel, wordsFor } from '../words/wording.ts';
import type { FlowNode } from './flow.ts';
import { holderLabels, type Printing, printLaw, printTerm, wordsOf } from './printing.ts';

/** The box of one step: its name, who has it and how long, the article, and the acts that lead nowhere else. */
export function flowNode(rule: Procedure, name: string, printing: Printing, exits: ReadonlySet<string>): FlowNode {
  const words = wordsOf(rule, printing);
  const { phrases } = printing.wording;
  const step = rule.steps[name];
  if (step === undefined) throw new Error(`${rule.id} has no step ${name}`);
  const holder = holderLabels(words, [step.by], printing);
  const term = printTerm(rule, name, printing);
  const who = [holder, ...(term === '—' ? [] : [term])].join(phrases.dot);
  const lines = [
    stepLabel(words, name),
    who,
    printLaw(rule, step.law, printing),
    ...besides(rule, name, printing, exits),
  ];
  return { id: name, kind: 'step', lines };
}

/** Acts of the step's own row that keep the matter there or lead out by a shared exit, at most three to a line. */
function besides(rule: Procedure, name: string, printing: Printing, exits: ReadonlySet<string>): readonly string[] {
  const { phrases } = printing.wording;
  const own = waysOf({ ...rule, shared: [] }, name);
  const stays = own.filter((way) => branches(way.target).every(({ to }) => to === 'here' || exits.has(to)));
  const labels = stays.map((way) => wordsFor(printing.wording, rule.id, way.act).label);
  const rows = Array.from({ length: Math.ceil(labels.length / 3) }, (_, i) =>
    labels.slice(i * 3, i * 3 + 3).join(phrases.comma),
  );
  return rows.map((row, i) => (i === 0 ? fill(phrases.print.also, { acts: row }) : row));
}
