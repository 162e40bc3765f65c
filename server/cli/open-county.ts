import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '#domain/words/lang.ts';
import { configFrom } from '../config.ts';
import { openDemo } from '../demo/open-demo.ts';
import type { House } from '../house.ts';
import { openKeys } from '../keys.ts';
import { houseWith } from '../open-house.ts';
import { onlyRegion } from '../region.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { runningDatabase } from '../store/postgres/running-database.ts';
import type { Console } from './verb.ts';

/**
 * Runs `work` in the county of HUIYIN_DATA or DATABASE_URL: beside a running server in its database, else in one started for
 * the run and stopped after it. Empty data becomes the demonstration county first, as at a first start, unless it is to be refused:
 * a mistyped folder must not be found in perfect order.
 */
export async function inCounty<T>(
  { lang, log }: Console,
  work: (house: House, database: Database) => Promise<T>,
  empty: 'make' | 'refuse' = 'make',
): Promise<T> {
  const config = configFrom(process.env);
  const url = config.url ?? runningDatabase(config.data);
  if (empty === 'refuse' && url === undefined && !existsSync(join(config.data, 'postgres')))
    throw nothingThere(lang, config.data);
  const { url: _, log: __, ...rest } = config;
  const database = await openDatabase({ ...rest, log, ...(url !== undefined && { url }) });
  try {
    const keys = openKeys(config.data, config.keys);
    if ((await onlyRegion(database.app)) === undefined && config.demo && empty === 'make')
      await openDemo(database, keys, { out: log, log });
    const region = await onlyRegion(database.app);
    if (region === undefined)
      throw new Error(
        lang === 'zh'
          ? '这里还没有设置县。请先 npm start，打开设置页。'
          : 'No county is set up here yet. Run npm start and open the set-up page.',
      );
    return await work(houseWith(database, keys, region.region), database);
  } finally {
    await database.close();
  }
}

const nothingThere = (lang: Lang, data: string): Error =>
  new Error(
    lang === 'zh'
      ? `${data} 里没有数据。请检查 HUIYIN_DATA，或先 npm start。`
      : `There is no data in ${data}. Check HUIYIN_DATA, or run npm start first.`,
  );
