import type { FieldSchema } from '#domain/form/form-schema.ts';
import type { ProcedureView } from '#server/routes/contract.ts';

/** Every field a procedure asks for, at registration or with an act, by its name: how to label and show its answers. */
export const fieldsNamed = (rule: ProcedureView | undefined): Readonly<Record<string, FieldSchema>> =>
  Object.assign({}, ...Object.values(rule?.acts ?? {}).map(({ form }) => form.properties), rule?.form.properties);

/** Ids of the files of one kind among what was said, in order. */
export const filesIn = (
  kind: 'photos' | 'recordings',
  fields: Readonly<Record<string, FieldSchema>>,
  said: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.entries(said)
    .filter(([name]) => fields[name]?.['x-kind'] === kind)
    .flatMap(([, ids]) => (Array.isArray(ids) ? (ids as readonly string[]) : []));

/** Whether an answer is files, which stand with the evidence and are not said in words. */
export const isFiles = (field: FieldSchema | undefined): boolean =>
  field?.['x-kind'] === 'photos' || field?.['x-kind'] === 'recordings';
