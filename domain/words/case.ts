import type { Act } from './act.ts';
import type { RefusalCode } from './refusal-code.ts';

/** One thing done: when (2026-03-02 is nine in the morning of that day), by whom (`party`, `clock`, `follow` or a post), what, with which answers. */
export type Deed = readonly [at: string, who: string, act: Act, data?: Readonly<Record<string, unknown>>];

/** How a story ends: only what is named is looked at. */
export interface Expected {
  readonly step?: string;
  /** The last deed is refused so; all before it must succeed. */
  readonly refused?: RefusalCode;
  readonly holder?: string;
  /** Last day of each clock named; `false` says that no such clock is there, `still` that it stands still. */
  readonly due?: Readonly<Record<string, string | false | 'still'>>;
  readonly may?: readonly Act[];
  readonly mayNot?: readonly Act[];
}

/** A worked case: a sentence an official can check against the article, and the story that shows it. Plain data, run as a test and shown beside the regulation. */
export interface Case {
  readonly says: { readonly zh: string; readonly en: string };
  /** As `cite` writes it: `petition-regulation:23`. */
  readonly law: string;
  readonly story: readonly Deed[];
  readonly expect: Expected;
}
