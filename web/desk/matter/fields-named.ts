import type { FieldSchema } from '#domain/form/form-schema.ts';
import type { ProcedureView } from '#server/routes/contract.ts';

/** Every field a procedure asks for, at registration or with an act, by its name: how to label and show its answers. */
export const fieldsNamed = (rule: ProcedureView | undefined): Readonly<Record<string, FieldSchema>> =>
  Object.assign({}, ...Object.values(rule?.acts ?? {}).map(({ form }) => form.properties), rule?.form.properties);

/** The photos among what was said, in order. */
export const photosIn = (
  fields: Readonly<Record<string, FieldSchema>>,
  said: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.entries(said)
    .filter(([name]) => fields[name]?.['x-kind'] === 'photos')
    .flatMap(([, ids]) => (Array.isArray(ids) ? (ids as readonly string[]) : []));
