import type { FormSchema } from '#domain/form/form-schema.ts';
import type { Question, Values } from '../form/fields-of.ts';

/** Of what is typed, the words for the party and the promise recorded with them; nothing else is sent to be read. Empty without words. */
export function saidIn(form: FormSchema, values: Values): Values {
  const words = answering(form).filter((name) => isSaid(values[name]));
  const days = Object.values(form.properties).flatMap((schema) => schema['x-promise']?.by ?? []);
  if (words.length === 0) return {};
  const names = [...words, ...days.filter((name) => isSaid(values[name]))];
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** The fields in which an act says something to the party. */
export const answering = ({ properties }: FormSchema): readonly string[] =>
  Object.entries(properties).flatMap(([name, schema]) => (schema['x-answers'] === true ? name : []));

/** The questions up to the last that answers the party, and those after it. */
export function partedBy(
  form: FormSchema,
  questions: readonly Question[],
): readonly [readonly Question[], readonly Question[]] {
  const answers = answering(form);
  const at = questions.findLastIndex(({ name }) => answers.includes(name)) + 1;
  return at === 0 ? [questions, []] : [questions.slice(0, at), questions.slice(at)];
}
