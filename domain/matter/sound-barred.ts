import type { Procedure } from '../words/procedure.ts';

/** A field that certain answers bar names a question and an answer there are: misspelt, it would be taken after all. */
export const barredFaults = (rule: Procedure): string[] =>
  Object.entries(rule.fields).flatMap(([name, { not = {} }]) =>
    Object.entries(not)
      .filter(([asked, answer]) => !answersTo(rule, asked).includes(answer))
      .map(([asked, answer]) => `${name}: ${answer} is no answer to ${asked}`),
  );

function answersTo({ fields }: Procedure, name: string): readonly string[] {
  const asked = fields[name];
  return asked?.kind === 'choice' ? asked.options : [];
}
