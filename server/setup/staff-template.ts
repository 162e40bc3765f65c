import type { Lang } from '#domain/words/lang.ts';
import { setupWords } from '#web/resident/setup/words/index.ts';
import type { House } from '../house.ts';
import { writeXlsx } from '../registers/write-table.ts';
import { mannedPosts } from './staff-accounts.ts';
import { exampleMark } from './without-examples.ts';

/** A workbook with a line for each post that has nobody yet: only the names are to be filled in. */
export async function staffTemplate(house: House, lang: Lang): Promise<Buffer> {
  const { staffColumns, staffTitle } = setupWords[lang];
  const { username, name, posts } = staffColumns;
  const manned = await mannedPosts(house);
  const unmanned = [...(await house.atlas()).posts.values()].flat().filter(({ key }) => !manned.has(key));
  const lines = [
    ...unmanned.map(({ key }) => [key, '', key]),
    [`${exampleMark}wang.wl`, '王文兰', 'hotline-station'],
    [`${exampleMark}li.lj`, '李丽娟', 'water-unit;water-head'],
  ];
  return writeXlsx([[username, name, posts], ...lines], staffTitle.slice(0, 30));
}
