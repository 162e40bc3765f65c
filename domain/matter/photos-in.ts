import type { Procedure } from '../words/procedure.ts';

/** Ids of the files that answers name, by every question of photos. */
export const photosIn = (rule: Procedure, answers: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(answers).flatMap(([name, value]) =>
    rule.fields[name]?.kind === 'photos' && Array.isArray(value) ? value.map(String) : [],
  );
