import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '#domain/words/lang.ts';
import { backUp } from '../backup/back-up.ts';
import type { Taken } from '../backup/take-backup.ts';
import { configFrom, keyFolderOf, usualKeep } from '../config.ts';
import { every } from './every.ts';
import { inCounty } from './open-county.ts';
import { BadUse, type Verb } from './verb.ts';

export const backup: Verb = {
  usage: 'backup DIR [--keep N]',
  help: {
    zh: `把全县的数据备份到文件夹 DIR：加密、压缩，没变过的部分不再重存。可以一边办公一边备份。
每次备份都能单独恢复；保留最近 N 份（--keep，默认 ${usualKeep}），更早的在新备份完整之后才删除。
打开备份要“恢复钥匙”：第一次备份时生成，在 keys/recovery-key 这个文件里，只有一行。请打印出来锁进保险柜，不要和备份放在一起。
设了 HUIYIN_WAL_ARCHIVE（自带的数据库）时，同时备份数据库文件，以后可以恢复到任何一刻（restore --at）。
每晚自动备份：设 HUIYIN_BACKUP=DIR 后启动。`,
    en: `Back up all data of the county into the folder DIR: encrypted, compressed, and what has not changed is not stored again. The server may go on working.
Each backup can be restored by itself; the last N stay (--keep, ${usualKeep}), older ones go once the new one is whole.
A backup opens with the recovery key: made at the first backup, one line in the file keys/recovery-key. Print it and lock it away, not beside the backups.
With HUIYIN_WAL_ARCHIVE (embedded database) the files of the database are backed up too, so that any moment can be come back to (restore --at).
Every night by itself: start with HUIYIN_BACKUP=DIR.`,
  },
  run: async (args, console): Promise<0> => {
    const { lang, out, log } = console;
    const { folder, keep } = wanted(args, lang);
    const config = configFrom(process.env);
    const { data, archive, url } = config;
    const keys = keyFolderOf(config);
    const tell = every(2000, (table: string, rows: number) => log(`${table} ${rows}`));
    const files = archive !== undefined && url === undefined ? { archive } : {};
    const { taken, key } = await inCounty(
      console,
      ({ region }, { owner }) => backUp({ owner, region, data, keys, folder, keep, tell, ...files }),
      'refuse',
    );
    for (const one of taken) out(lineOf(one, one.manifest.kind === 'files' ? (archive ?? folder) : folder, lang));
    if (key.isNew) log(keyWords(lang, join(keys, 'recovery-key')));
    return 0;
  },
};

function wanted(args: readonly string[], lang: Lang): { folder: string; keep: number } {
  const options = { keep: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder] = positionals;
  const keep = Number(values.keep ?? usualKeep);
  if (folder === undefined || positionals.length > 1)
    throw new BadUse(lang === 'zh' ? '请写出一个备份文件夹。' : 'Name one folder to back up to.');
  if (!Number.isInteger(keep) || keep < 1)
    throw new BadUse(lang === 'zh' ? '--keep 应为份数，至少 1。' : '--keep is a number of backups, at least 1.');
  return { folder: resolve(folder), keep };
}

function lineOf({ name, manifest, size, fresh }: Taken, folder: string, lang: Lang): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const what =
    manifest.kind === 'rows'
      ? {
          zh: `事项 ${manifest.ledger.matters}，台账 ${manifest.ledger.entries} 条`,
          en: `${manifest.ledger.matters} matters, ${manifest.ledger.entries} entries`,
        }
      : { zh: '数据库的文件', en: 'the files of the database' };
  return lang === 'zh'
    ? `已备份 ${join(folder, name)}：${what.zh}，共 ${megabytes(size)} MB，其中新存 ${megabytes(fresh)} MB。`
    : `Backed up ${join(folder, name)}: ${what.en}, ${megabytes(size)} MB in all, ${megabytes(fresh)} MB of it new.`;
}

const keyWords = (lang: Lang, path: string): string =>
  lang === 'zh'
    ? `生成了恢复钥匙：${path}（一行字）。没有它，任何备份都打不开。请现在打印出来锁进保险柜。`
    : `The recovery key was made: ${path} (one line). Without it no backup opens. Print it now and lock it away.`;
