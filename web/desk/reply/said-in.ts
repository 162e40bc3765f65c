import type { FormSchema } from '#domain/form/form-schema.ts';
import type { Values } from '../form/fields-of.ts';

/** Of what is typed, the words for the party and the promise recorded with them; nothing else is sent to be read. Empty without words. */
export function saidIn(form: FormSchema, values: Values): Values {
  const fields = Object.entries(form.properties);
  const words = fields.filter(([name, schema]) => schema['x-answers'] === true && isSaid(values[name]));
  const days = fields.flatMap(([, schema]) => schema['x-promise']?.by ?? []).filter((name) => isSaid(values[name]));
  if (words.length === 0) return {};
  return Object.fromEntries([...words.map(([name]) => name), ...days].map((name) => [name, values[name]]));
}

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Whether this act says something to the party. */
export const answers = ({ properties }: FormSchema): boolean =>
  Object.values(properties).some((schema) => schema['x-answers'] === true);
