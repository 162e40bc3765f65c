import type { Field } from '#domain/words/field.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { first, type KeptFile, type Said } from '#web/resident/form/form.ts';

/** The answers of a form as the kernel wants them. What was left empty is left out. */
export function answersIn(
  rule: Procedure,
  names: readonly string[],
  said: Said,
  files: readonly KeptFile[],
): Record<string, unknown> {
  const answers = names.map((name) => [name, answerIn(rule.fields[name], name, said, files)] as const);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

function answerIn(field: Field | undefined, name: string, said: Said, files: readonly KeptFile[]): unknown {
  const value = first(said, name).trim();
  switch (field?.kind) {
    case 'place':
      return parts(said, name, ['code', 'words']);
    case 'person':
      return parts(said, name, ['name', 'phone', 'address']);
    case 'photos':
      return files.length === 0 ? undefined : files.map(({ id }) => id);
    case 'units':
      return said[name];
    case 'yes':
      return value === '' ? undefined : true;
    case 'number':
    case 'rating':
      return value === '' ? undefined : Number(value.normalize('NFKC'));
    case 'money':
      return value === '' ? undefined : Math.round(Number(value.normalize('NFKC')) * 100);
    case 'long-text':
      return value === '' ? undefined : value.replaceAll('\r\n', '\n');
    default:
      return value === '' ? undefined : value;
  }
}

/** Digits are often typed full-width, and telephone numbers with all kinds of dashes. */
function parts(said: Said, name: string, all: readonly string[]): Record<string, string> | undefined {
  const given = all
    .map((part) => [part, first(said, `${name}.${part}`).trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([part, value]) => [part, part === 'phone' ? value.normalize('NFKC').replace(/[‐-―]/g, '-') : value] as const);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
