import type { ReplyCheck } from './reply-rules.ts';

/** `good`: nothing to do; `advice`: worth a look; `warning`: may do harm; `offer`: something can be done with one press. */
export type Verdict = 'good' | 'advice' | 'warning' | 'offer';

/** What was found: its words are in `regulations/wording`. */
export const remarkCodes = {
  'asked-spoken': { check: 'asked', verdict: 'good' },
  'asked-missed': { check: 'asked', verdict: 'advice' },
  'asked-when': { check: 'asked', verdict: 'advice' },
  'asked-amount': { check: 'asked', verdict: 'advice' },
  'facts-named': { check: 'facts', verdict: 'good' },
  'facts-missing': { check: 'facts', verdict: 'advice' },
  'basis-named': { check: 'basis', verdict: 'good' },
  'basis-vague': { check: 'basis', verdict: 'advice' },
  'basis-missing': { check: 'basis', verdict: 'advice' },
  'next-said': { check: 'next', verdict: 'good' },
  'next-nobody': { check: 'next', verdict: 'advice' },
  'next-missing': { check: 'next', verdict: 'advice' },
  'date-named': { check: 'date', verdict: 'good' },
  'date-soon': { check: 'date', verdict: 'advice' },
  'date-missing': { check: 'date', verdict: 'advice' },
  'contact-named': { check: 'contact', verdict: 'good' },
  'contact-missing': { check: 'contact', verdict: 'advice' },
  'complete-whole': { check: 'complete', verdict: 'good' },
  'complete-gaps': { check: 'complete', verdict: 'warning' },
  'complete-handed-on': { check: 'complete', verdict: 'advice' },
  'complete-sent-on': { check: 'complete', verdict: 'advice' },
  'complete-short': { check: 'complete', verdict: 'advice' },
  'plain-read': { check: 'plain', verdict: 'good' },
  'plain-long': { check: 'plain', verdict: 'advice' },
  'plain-stacked': { check: 'plain', verdict: 'advice' },
  'polite-kept': { check: 'polite', verdict: 'good' },
  'polite-blame': { check: 'polite', verdict: 'warning' },
  'polite-brush-off': { check: 'polite', verdict: 'advice' },
  'polite-greeting': { check: 'polite', verdict: 'advice' },
  'promise-found': { check: 'promise', verdict: 'offer' },
  'promise-kept': { check: 'promise', verdict: 'good' },
  'personal-found': { check: 'personal', verdict: 'warning' },
} as const satisfies Readonly<Record<string, { readonly check: ReplyCheck; readonly verdict: Verdict }>>;

export type RemarkCode = keyof typeof remarkCodes;

/** How a remark is told: what was found, why it matters, what to do. Of what is well only the first is said. */
export interface RemarkWords {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
}

export type ReplyWords = Readonly<Record<RemarkCode, RemarkWords>>;
