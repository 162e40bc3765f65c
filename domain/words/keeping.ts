import type { Field, Mark } from './field.ts';
import type { Law } from './law.ts';
import type { Procedure } from './procedure.ts';
import type { ValueRef } from './value.ts';

/** What something of a person is kept for. Said in plain words in `regulations/wording/<lang>/privacy.ts`. */
export const purposes = [
  'reach',
  'handle',
  'decide',
  'prove',
  'hear',
  'mediate',
  'pair',
  'office-work',
  'sign-in',
  'deliver',
  'exchange',
  'safety',
] as const;

export type Purpose = (typeof purposes)[number];

/**
 * When it may be gone before its time: whenever the person says so (it was given by consent), on request once the matter has
 * ended, or not before: a law says that it is kept.
 */
export type Gone = 'any-time' | 'when-ended' | 'when-over';

/** Why something is erased: a closed list. */
export const bases = ['asked', 'consent-withdrawn', 'keeping-over', 'unlawful', 'court'] as const;
export type Basis = (typeof bases)[number];

/** How much of it: everything said, what is sealed of persons, or voices recorded. */
export const scopes = ['all', 'person', 'recordings'] as const;
export type Scope = (typeof scopes)[number];

/** Why it is kept, how many months after the end (a dated value, or as long as the matter itself), and when it may go sooner. */
export interface Keeping {
  readonly for: Purpose;
  readonly keep: ValueRef | 'as-the-matter';
  readonly gone: Gone;
  readonly law: Law;
}

/** One procedure: `words` for everything said in it, and a line for each field that needs its own. */
export type KeptLines = Readonly<Record<string, Keeping>> & { readonly words: Keeping };
export type Keepings = Readonly<Record<string, KeptLines>>;

type Personal<P extends Procedure> = {
  [F in keyof P['fields']]: P['fields'][F] extends { readonly mark: 'personal' } ? F : never;
}[keyof P['fields']] &
  string;
type FieldOf<P extends Procedure> = keyof P['fields'] & string;

/** Declares what is kept of a person in one procedure. A personal field without its line does not compile, nor does a line without its field. */
export const kept = <
  P extends {
    readonly id: string;
    readonly fields: Readonly<Record<string, Field & { readonly mark: Mark }>>;
  } & Procedure,
>(
  rule: P,
  lines: { readonly words: Keeping } & { readonly [F in Personal<P>]: Keeping } & {
    readonly [F in FieldOf<P>]?: Keeping;
  },
): readonly [string, KeptLines] => [rule.id, lines as unknown as KeptLines];

/** The line for one field; what is in no regulation (why somebody looked) is kept as all that was said is. */
export const keepingOf = (all: Keepings, procedure: string, field: string): Keeping | undefined => {
  const lines = Object.hasOwn(all, procedure) ? all[procedure] : undefined;
  return lines === undefined || !Object.hasOwn(lines, field) ? lines?.words : lines[field];
};
