import type { Row } from '#domain/register/row.ts';
import { matchNames } from '#domain/search/match-names.ts';
import { fold } from '#domain/text/fold.ts';
import { gramsOf } from '#domain/text/grams.ts';

/** What is looked for: words as typed, a category, and the day on which it must hold (YYYY-MM-DD). */
export interface Wanted {
  readonly q: string;
  readonly category?: string | undefined;
  readonly day: string;
}

/** A row of the knowledge with how well it fits; 0 when nothing was asked. */
export interface Found {
  readonly key: string;
  readonly row: Row;
  readonly score: number;
}

type Rows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What a row is called: its title, and the same in English. */
export const titles = ['title', 'en'] as const;

/** Rows in force on the day that fit the words or the category, best first; all of them when neither is given. `body` is what they say. */
export function findKnowledge(rows: Rows, { q, category, day }: Wanted, body: string): readonly Found[] {
  const grams = gramsOf(fold(q));
  const asked = grams.length > 0 || category !== undefined;
  return [...(rows as ReadonlyMap<string, Row>)]
    .filter(([, row]) => inForce(row, day))
    .map(([key, row]) => ({
      key,
      row,
      score: wordScore(row, grams, body) + nameScore(row, q) + categoryScore(row, category),
    }))
    .filter(({ score }) => !asked || score > 0)
    .sort((a, b) => b.score - a.score || a.key.localeCompare(b.key));
}

/** Due for review on an earlier day and not looked at since. */
export const isUnreviewed = (row: Row, day: string): boolean =>
  row['review-by'] !== undefined && String(row['review-by']) < day;

const inForce = (row: Row, day: string): boolean =>
  (row.from === undefined || String(row.from) <= day) && (row.until === undefined || String(row.until) >= day);

/** A title counts three times. Of a long text typed while somebody speaks, a fifth must be met. */
function wordScore(row: Row, grams: readonly string[], body: string): number {
  if (grams.length === 0) return 0;
  const share = (name: string): number => {
    const own = new Set(gramsOf(fold(String(row[name] ?? ''))));
    return grams.filter((gram) => own.has(gram)).length / grams.length;
  };
  const sum = 3 * Math.max(...titles.map(share)) + share(body);
  return sum >= 0.2 ? sum : 0;
}

/** What was typed stands in a title as it sounds, or with a mistake in it. Nobody types a long text in pinyin. */
function nameScore(row: Row, q: string): number {
  if (q.length > longestName) return 0;
  return Math.max(...titles.map((title) => matchNames([row], () => String(row[title] ?? ''), q, 1).length));
}

const longestName = 30;

/** The same category, or one above or below it. */
function categoryScore(row: Row, category: string | undefined): number {
  if (category === undefined) return 0;
  const own = [row.categories, row.category].flat().filter((one) => typeof one === 'string');
  if (own.includes(category)) return 2;
  return own.some((one) => category.startsWith(`${one}.`) || one.startsWith(`${category}.`)) ? 1 : 0;
}
