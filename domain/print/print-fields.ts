import type { Field } from '../words/field.ts';
import type { Procedure } from '../words/procedure.ts';
import type { AnyFieldWords } from '../words/wording.ts';
import { section, table } from './markdown.ts';
import { type Printing, wordsOf } from './printing.ts';

/** Every question of the regulation: how it is answered, who may read the answer, and when it is asked. */
export function printFields(rule: Procedure, printing: Printing): string {
  const { print, marks } = printing.wording.phrases;
  const words = wordsOf(rule, printing);
  const rows = Object.entries(rule.fields).map(([name, field]) => {
    const asked = words.fields[name];
    return [asked?.label ?? name, answerOf(field, asked, printing), marks[field.mark], whenAsked(rule, name, printing)];
  });
  return section(print.fields, table([print.field, print.answer, print.readBy, print.asked], rows));
}

function answerOf(field: Field, words: AnyFieldWords | undefined, { wording }: Printing): string {
  const kind = wording.phrases.fieldKinds[field.kind];
  if (field.kind === 'choice')
    return `${kind}${wording.phrases.colon}${field.options.map((option) => words?.options?.[option] ?? option).join(' / ')}`;
  if (field.kind === 'number') return `${kind} ${field.min}–${field.max}`;
  if (field.kind === 'rating') return `${kind} 1–${field.grades}`;
  return kind;
}

function whenAsked(rule: Procedure, name: string, { wording }: Printing): string {
  const { print } = wording.phrases;
  if (!rule.open.form.includes(name)) return print.later;
  return rule.open.needs.includes(name) ? print.needed : print.optional;
}
