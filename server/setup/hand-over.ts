import type { Lang } from '#domain/words/lang.ts';
import { setupWords } from '#web/resident/setup/words/index.ts';
import type { Atlas } from '../atlas.ts';
import { writeCsv } from '../registers/write-table.ts';
import type { Handed } from './take-staff.ts';

/** First passwords as a file to print and cut: who, for which posts, with what. */
export function handOver(handed: readonly Handed[], atlas: Atlas, lang: Lang): Buffer {
  const { staffColumns, staffPassword } = setupWords[lang];
  const { username, name, posts } = staffColumns;
  const nameOf = (post: string) => atlas.post(post)?.name ?? post;
  return writeCsv([
    [name, posts, username, staffPassword],
    ...handed.map((one) => [one.name, one.posts.map(nameOf).join('、'), one.username, one.password]),
  ]);
}
