import type { Field } from '../words/field.ts';
import type { Procedure } from '../words/procedure.ts';

/** Ids of the files that answers name, by every question of photos or recordings. */
export const filesIn = (rule: Procedure, answers: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(answers).flatMap(([name, value]) =>
    holdsFiles(rule.fields[name]) && Array.isArray(value) ? value.map(String) : [],
  );

const holdsFiles = (field: Field | undefined): boolean => field?.kind === 'photos' || field?.kind === 'recordings';
