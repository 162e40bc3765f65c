import { aroundMistakes } from '#domain/search/mistakes.ts';
import { readQuery } from '#domain/search/query.ts';
import type { House } from '../../house.ts';
import { enough } from './found.ts';
import { type Among, walk } from './walk.ts';

/**
 * Which of these words could be mistyped: those that stand in fewer than five of the matters in scope, whatever else the list is narrowed
 * by. Of others' matters nothing is asked: a mistake forgiven tells nobody which words stand in them.
 */
export async function rareWords({ db }: House, among: Among, words: readonly string[]): Promise<readonly string[]> {
  const long = words.filter((word) => aroundMistakes(word).length > 0);
  const standing = await Promise.all(long.map((word) => standsOften(db, { ...among, filter: {} }, word)));
  return long.filter((_, i) => !standing[i]);
}

async function standsOften(db: House['db'], among: Among, word: string): Promise<boolean> {
  const hits = await walk(db, among, { sets: [readQuery(word)?.body ?? []] }, { below: undefined, limit: enough });
  return hits.length === enough;
}
