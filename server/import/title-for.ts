import type { Procedure } from '#domain/words/procedure.ts';
import type { Said } from './said-in-row.ts';

/**
 * A subject and a detail for every row that says anything: a missing one is taken from the other, and a subject too long
 * for its field goes whole into the detail and leaves a short one ending in … behind.
 */
export function withTitle(rule: Procedure, said: Said): Said {
  const subject = String(said.subject ?? '');
  const detail = String(said.detail ?? '');
  const max = longest(rule, 'subject');
  if (subject.length > max)
    return { ...said, subject: cut(subject, max), detail: [subject, detail].filter(Boolean).join('\n') };
  if (subject === '') return detail === '' ? said : { ...said, subject: titleOf(detail) };
  return detail === '' ? { ...said, detail: subject } : said;
}

function longest(rule: Procedure, name: string): number {
  const field = rule.fields[name];
  return field?.kind === 'text' ? field.max : Number.MAX_SAFE_INTEGER;
}

/** The first sentence, as far as it fits on one line of a list. */
function titleOf(detail: string): string {
  const first =
    detail
      .split(/[。！？!?\n]/)
      .find((part) => part.trim() !== '')
      ?.trim() ?? detail;
  return first.length > 40 ? cut(first, 40) : first;
}

/** Cut between characters, not inside one. */
const cut = (text: string, max: number): string =>
  `${text
    .slice(0, max - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
