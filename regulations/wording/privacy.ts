import type { Basis, Gone, Purpose, Scope } from '#domain/words/keeping.ts';
import type { Until } from '#domain/words/kept-table.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { KeptTableId } from '../kept-tables.ts';
import { privacyEn } from './en/privacy.ts';
import { privacyZh } from './zh/privacy.ts';

/** What is said of what is kept of a person: why, how long, when it may go, and where else it lies. */
export interface PrivacyWords {
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly gone: Readonly<Record<Gone, string>>;
  readonly until: Readonly<Record<Extract<Until, string>, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  /** Everything said in a matter that has no line of its own. */
  readonly words: string;
  /** What was left to be reached by, under whatever question. */
  readonly contact: string;
  readonly tables: Readonly<Record<KeptTableId, string>>;
}

export const privacyWords: Readonly<Record<Lang, PrivacyWords>> = { zh: privacyZh, en: privacyEn };
