import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '#domain/words/lang.ts';
import { momentFrom, type Until } from '../backup/choose.ts';
import { type Restored, type Restoring, restore } from '../backup/restore.ts';
import { recorded } from '../backup/runs.ts';
import { type Config, configFrom, keyFolderOf } from '../config.ts';
import { connect } from '../store/database.ts';
import { runningDatabase } from '../store/postgres/running-database.ts';
import { every } from './every.ts';
import { BadUse, type Verb } from './verb.ts';
import { linesOf } from './verify.ts';

const options = {
  at: { type: 'string' },
  into: { type: 'string' },
  key: { type: 'string' },
  try: { type: 'boolean' },
} as const;

export const restoreVerb: Verb = {
  usage: 'restore DIR [--at TIME|end] [--into DATA] [--key FILE] [--try]',
  help: {
    zh: `把 DIR 中最新的备份恢复到空的数据目录（HUIYIN_DATA 或 --into）或空的数据库（DATABASE_URL），再逐条核对十项承诺。已有数据的地方一律不覆盖。
--at "2026-11-21 15:30"：恢复到那一刻（北京时间）。DIR 是 HUIYIN_WAL_ARCHIVE 的文件夹时分秒不差，--at end 恢复到日志末尾；否则用那之前最近的一份备份。
--key 文件：里面有恢复钥匙那一行。本机的钥匙还在时不用写。
--try：演练。恢复到临时目录，核对后删除，记下“最近一次演练”。
备份之后依法删除过的个人信息，恢复时再删一次。`,
    en: `Bring the newest backup in DIR back into an empty data folder (HUIYIN_DATA or --into) or an empty database (DATABASE_URL), and check the ten promises. Nothing is ever written over.
--at "2026-11-21 15:30": as it was then (China time). Exactly, when DIR is the folder of HUIYIN_WAL_ARCHIVE, where --at end means the end of the log; else the last backup before.
--key FILE: holds the line of the recovery key. Not needed while this machine still has it.
--try: a drill. Restored into a temporary folder, checked, removed, and noted as the last drill.
What was erased by law since the backup is erased again.`,
  },
  run: async (args, console) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { lang, out, log } = console;
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1)
      throw new BadUse(lang === 'zh' ? '请写出备份所在的文件夹。' : 'Name the folder the backups are in.');
    const at = untilFrom(values.at, lang);
    const config = configFrom(process.env);
    // A folder that is named is an embedded database's, whatever is set.
    const target: Pick<Config, 'data' | 'keys' | 'url'> =
      values.into === undefined ? config : { data: resolve(values.into) };
    const { data, url } = target;
    const tell = every(2000, (table: string, rows: number) => log(`${table} ${rows}`));
    const restoring: Restoring = {
      ...{ folder: resolve(folder), data, keys: keyFolderOf(target), isTry: values.try === true, tell },
      ...(at !== undefined && { at }),
      ...(url !== undefined && { url }),
      ...(values.key !== undefined && { keyFile: resolve(values.key) }),
    };
    const restored = restoring.isTry ? await tried(restoring, url) : await restore(restoring);
    for (const line of linesOf(restored.report, lang)) out(line);
    out(lineOf(restored, restoring, lang));
    for (const matter of restored.erased.left) out(leftWords(matter, lang));
    return restored.report.findings.length + restored.erased.left.length === 0 ? 0 : 1;
  },
};

function untilFrom(given: string | undefined, lang: Lang): Until | undefined {
  if (given === undefined || given === 'end') return given;
  const at = momentFrom(given);
  if (at !== undefined) return at;
  throw new BadUse(
    lang === 'zh'
      ? `看不懂时间“${given}”。请写成 "2026-11-21 15:30" 或 end。`
      : `“${given}” is no time. Write "2026-11-21 15:30" or end.`,
  );
}

/** A drill is written down in the county that runs here, if one does. */
async function tried(restoring: Restoring, url: string | undefined): Promise<Restored> {
  const running = url ?? runningDatabase(restoring.data);
  if (running === undefined) return restore(restoring);
  const { owner, app, close } = connect(running);
  try {
    const { rows } = await app.query<{ region: string }>('select region from region order by region limit 1');
    const outcome = ({ report, name }: Restored) => ({ ok: report.findings.length === 0, name, bytes: 0 });
    return await recorded(owner, rows[0]?.region ?? '', 'try', () => restore(restoring), outcome);
  } finally {
    await close();
  }
}

function lineOf({ name, at, entries, seconds, erased }: Restored, { isTry, data, url }: Restoring, lang: Lang): string {
  const place = url === undefined ? data : 'DATABASE_URL';
  const took = seconds < 90 ? { zh: `${seconds.toFixed(0)} 秒`, en: `${seconds.toFixed(0)} s` } : minutes(seconds);
  if (lang === 'zh')
    return `${isTry ? '演练完毕，未留下任何东西' : `已恢复到 ${place}`}：${name}，${at} 时的样子，台账 ${entries} 条，补删 ${erased.again} 处，用时 ${took.zh}。`;
  return `${isTry ? 'Drill done, nothing was left' : `Restored into ${place}`}: ${name}, as of ${at}, ${entries} entries, ${erased.again} erased again, in ${took.en}.`;
}

const minutes = (seconds: number) => {
  const n = (seconds / 60).toFixed(1);
  return { zh: `${n} 分钟`, en: `${n} min` };
};

const leftWords = (matter: string, lang: Lang): string =>
  lang === 'zh'
    ? `✗ 事项 ${matter} 备份之后删除过个人信息，现在删不掉（可能正被保全）。请尽快人工处理。`
    : `✗ Matter ${matter} had personal data erased after the backup, and it cannot be erased now (it may be held). See to it soon.`;
