import type { Lang } from '#domain/words/lang.ts';
import type { Atlas } from '../atlas.ts';

type Rows = Pick<Atlas, 'rows'>;

/** What a row that an answer names is called: a day of reception by its day, leader and place, a box by where it hangs. */
export function rowName(atlas: Rows, lang: Lang, register: string, key: string): string | undefined {
  const row = atlas.rows(register).get(key) as NamedRow | undefined;
  if (row === undefined) return undefined;
  const parts = [row.date, row.leader, row.where];
  return parts.filter((part) => part !== undefined).join(lang === 'zh' ? '，' : ', ');
}

/** Keys of rows that can still be named: those of a day that has passed cannot. `today`: YYYY-MM-DD. */
export const rowsToName = (atlas: Rows, register: string, today: string): readonly string[] =>
  [...atlas.rows(register)].filter(([, row]) => typeof row.date !== 'string' || row.date >= today).map(([key]) => key);

interface NamedRow {
  readonly date?: string;
  readonly leader?: string;
  readonly where?: string;
}
