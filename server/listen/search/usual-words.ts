import { readQuery } from '#domain/search/query.ts';
import type { House } from '../../house.ts';
import { enough } from './found.ts';
import { type Among, walk } from './walk.ts';

/**
 * Which of these words stand in several matters of those in scope, whatever else the list is narrowed by: such a word is meant as it is
 * written. Of others' matters nothing is asked, so that nobody learns from a mistake forgiven which words stand in them.
 */
export async function usualWords({ db }: House, among: Among, words: readonly string[]): Promise<ReadonlySet<string>> {
  const standing = await Promise.all(words.map((word) => standsOften(db, { ...among, filter: {} }, word)));
  return new Set(words.filter((_, i) => standing[i]));
}

async function standsOften(db: House['db'], among: Among, word: string): Promise<boolean> {
  const hits = await walk(db, among, { sets: [readQuery(word)?.body ?? []] }, { below: undefined, limit: enough });
  return hits.length === enough;
}
