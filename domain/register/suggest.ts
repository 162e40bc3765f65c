import { keywordIndex } from './keyword-index.ts';
import type { Row } from './row.ts';

/** The category whose words a text uses most, with the words found (first the most telling). */
export interface Suggestion {
  readonly category: string;
  readonly words: readonly string[];
  /** From 0 to 1: the part of all weight found that speaks for this first-level category. */
  readonly share: number;
}

export interface Text {
  readonly subject: string;
  readonly detail: string;
}

/** Says which category a text is about, or undefined when it uses no known word. `within`: only what lies beneath that category. */
export type Suggest = (text: Text, within?: string) => Suggestion | undefined;

/**
 * Builds the suggestion from rows of the categories register, once. A word weighs more the longer it is and twice as much
 * in the subject; repeated words count once. First the first-level category with most weight is chosen, then within it the
 * second and third; on a tie the one that stands earlier in the register. Left out: learning; that is `domain/category`.
 */
export function suggestFrom(categories: readonly Row[]): Suggest {
  const entries = categories.flatMap((row) => wordsOf(row).map((word) => ({ word, category: String(row.key) })));
  const texts = [...new Set(entries.map(({ word }) => word))];
  const index = keywordIndex(texts);
  const byWord = texts.map((word) => entries.filter((entry) => entry.word === word).map(({ category }) => category));
  const order = new Map(categories.map((row, i) => [String(row.key), i]));
  return (text, within) => {
    const weights = new Map<number, number>();
    index.scan(text.detail, (word) => weights.set(word, weightOf(texts[word] ?? '')));
    index.scan(text.subject, (word) => weights.set(word, 2 * weightOf(texts[word] ?? '')));
    return weights.size === 0 ? undefined : best({ weights, texts, byWord, order }, within);
  };
}

const wordsOf = (row: Row): readonly string[] =>
  Array.isArray(row.words) ? row.words.filter((word) => word !== '') : [];

const weightOf = (word: string): number => word.length ** 1.5;

interface Found {
  readonly weights: ReadonlyMap<number, number>;
  readonly texts: readonly string[];
  readonly byWord: readonly (readonly string[])[];
  readonly order: ReadonlyMap<string, number>;
}

function best(found: Found, within: string | undefined): Suggestion {
  const scores = new Map<string, number>();
  let total = 0;
  for (const [word, weight] of found.weights) {
    const categories = found.byWord[word] ?? [];
    total += weight;
    for (const category of categories)
      for (const level of levels(category)) add(scores, level, weight / categories.length);
  }
  const first = within ?? highest(scores, found.order, (key) => !key.includes('.')) ?? '';
  const share = (scores.get(first) ?? 0) / total;
  return { category: deepest(first, scores, found.order), words: telling(found, first), share };
}

/** Down the tree, each time to the child with most weight. */
function deepest(from: string, scores: ReadonlyMap<string, number>, order: ReadonlyMap<string, number>): string {
  const next = highest(scores, order, (key) => key.startsWith(`${from}.`) && depth(key) === depth(from) + 1);
  return next === undefined ? from : deepest(next, scores, order);
}

/** `a.b.c` counts for `a`, `a.b` and `a.b.c`. */
const levels = (key: string): readonly string[] => key.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));

const depth = (key: string): number => key.split('.').length - 1;

const add = (scores: Map<string, number>, key: string, weight: number): void => {
  scores.set(key, (scores.get(key) ?? 0) + weight);
};

function highest(
  scores: ReadonlyMap<string, number>,
  order: ReadonlyMap<string, number>,
  among: (key: string) => boolean,
): string | undefined {
  const place = (key: string) => order.get(key) ?? Number.MAX_SAFE_INTEGER;
  let top: string | undefined;
  for (const [key, score] of scores) {
    if (!among(key)) continue;
    const lead = top === undefined ? 1 : score - (scores.get(top) ?? 0) || place(top) - place(key);
    if (lead > 0) top = key;
  }
  return top;
}

const telling = ({ weights, texts, byWord }: Found, first: string): readonly string[] =>
  [...weights]
    .filter(([word]) => byWord[word]?.some((key) => key === first || key.startsWith(`${first}.`)))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([word]) => texts[word] ?? '')
    .slice(0, 6);
