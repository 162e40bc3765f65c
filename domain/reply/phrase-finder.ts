import type { Phrase, ReplyRules } from '../words/reply-rules.ts';
import { type Span, spansOf } from './span.ts';

export type PhraseList = keyof ReplyRules['phrases'];

/** Where phrases of a list stand in a text. */
export interface PhraseFinder {
  readonly all: (list: PhraseList, text: string) => readonly Span[];
  readonly has: (list: PhraseList, text: string) => boolean;
  readonly without: (list: PhraseList, text: string) => string;
}

/** Made once for the rules: one expression for each list. */
export function phraseFinder({ phrases }: Pick<ReplyRules, 'phrases'>): PhraseFinder {
  const lists = Object.entries(phrases).map(([list, ones]) => [list, expressionOf(ones)] as const);
  const byList = Object.fromEntries(lists) as Readonly<Record<PhraseList, RegExp>>;
  const all = (list: PhraseList, text: string) => spansOf(text, byList[list]);
  const without = (list: PhraseList, text: string) => text.replace(byList[list], ' ');
  return { all, has: (list, text) => text.search(byList[list]) >= 0, without };
}

function expressionOf(phrases: readonly Phrase[]): RegExp {
  if (phrases.length === 0) return /(?!)/g;
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(sourceOf).join('|'), 'g');
}

/** `…` stays within a sentence and is bounded, so that no text can hold the search up. */
const sourceOf = (phrase: Phrase): string =>
  phrase
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll('…', '[^。！？；!?;\\n]{0,30}?')
    .replaceAll('#', '[0-9０-９一二三四五六七八九十百两]{1,8}');
