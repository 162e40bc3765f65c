import { readQuery } from '#domain/search/query.ts';
import type { House } from '../../house.ts';
import { prepared } from '../../store/prepared.ts';

/** Written so in this many matters, a word is meant as it is written. */
const usual = 20;

/**
 * Which of these words are usual in the county, whoever sees the matters they stand in: it decides which mistakes are looked for, never
 * what is shown.
 */
export async function usualWords({ db, region }: House, words: readonly string[]): Promise<ReadonlySet<string>> {
  const sets = words.map((word) => `{${(readQuery(word)?.body ?? []).join(',')}}`);
  const { rows } = await db.query<{ n: number }>(
    prepared(
      `select (select count(*) from newest_found($1, array[one.codes], null, null, ${usual}) where one.codes <> '{}') as n
       from unnest($2::text[]) with ordinality one(codes, i) order by one.i`,
      [region, sets],
    ),
  );
  return new Set(words.filter((_, i) => (rows[i]?.n ?? 0) >= usual));
}
