import type { Way } from '#domain/matter/ways.ts';
import type { Span } from '#domain/reply/span.ts';
import type { Field } from '#domain/words/field.ts';
import type { Procedure } from '#domain/words/procedure.ts';

/** What an act would say to the party: the words of its answering fields as one text, and where each field lies in it. */
export interface Answered {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Fields of what was asked. */
  readonly to: readonly string[];
  readonly promise?: { readonly words: string; readonly by: string };
  /** The day a promise is for is filled in. */
  readonly promised: boolean;
}

interface Part extends Span {
  readonly field: string;
}

export function answeredBy(
  rule: Procedure,
  { needs, takes }: Pick<Way, 'needs' | 'takes'>,
  data: Readonly<Record<string, unknown>>,
): Answered {
  const names = [...new Set([...needs, ...takes])].filter((name) => answersTo(rule.fields[name]).length > 0);
  const parts: Part[] = [];
  let text = '';
  for (const name of names) {
    const field = rule.fields[name];
    const given = data[name];
    if (typeof given !== 'string' || field === undefined || !('max' in field)) continue;
    const said = given.slice(0, field.max);
    const from = text.length;
    text += `${said}\n`;
    parts.push({ field: name, from, to: from + said.length });
  }
  const [promise] = names.flatMap((name) => promiseOf(rule.fields[name]));
  const promised = promise !== undefined && typeof data[promise.by] === 'string' && data[promise.by] !== '';
  const to = [...new Set(names.flatMap((name) => answersTo(rule.fields[name])))];
  return { text, parts, to, promised, ...(promise !== undefined && { promise }) };
}

const answersTo = (field: Field | undefined): readonly string[] =>
  field !== undefined && 'answersTo' in field ? (field.answersTo ?? []) : [];

const promiseOf = (field: Field | undefined) =>
  field !== undefined && 'promise' in field && field.promise !== undefined ? [field.promise] : [];
