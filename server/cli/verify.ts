import { parseArgs } from 'node:util';
import type { Lang } from '#domain/words/lang.ts';
import type { House } from '../house.ts';
import type { Database } from '../store/database.ts';
import { type Finding, promises, type Report } from '../verify/finding.ts';
import { promiseWords } from '../verify/promise-words.ts';
import { verify } from '../verify/verify.ts';
import { inCounty } from './open-county.ts';
import type { Verb } from './verb.ts';
import { verifyAgainst } from './verify-against.ts';

const options = {
  json: { type: 'boolean' },
  against: { type: 'string' },
  vkey: { type: 'string', multiple: true },
  witness: { type: 'string', multiple: true },
} as const;

export const verifyAll: Verb = {
  usage: 'verify [--against FILE|FOLDER|URL [--vkey VKEY …] [--witness VKEY …]] [--json]',
  help: {
    zh: '逐条核对十项承诺：账本有没有被改、删、插、截，事项有没有着落，期限对不对得上。发现问题退出码为 1。\n--against：再跟外面留存的公开账本检查点对（文件、文件夹或网址），不用相信这台服务器；--vkey 是公布在外面的账本公钥，--witness 是必须签过字的见证人。',
    en: 'Check the ten promises on live data: ledger altered, dropped, inserted or cut; matters owned; terms that follow. Exits with 1 when anything is wrong.\n--against: also compare with a checkpoint of the public log kept outside (file, folder or address), without trusting this server; --vkey is the log’s key as published outside, --witness one that must have signed.',
  },
  run: async (args, console) => {
    const { values } = parseArgs({ args: [...args], options });
    const { lang, out, log } = console;
    const progress = (matters: number) => log(lang === 'zh' ? `已核对 ${matters} 件…` : `${matters} matters checked …`);
    const { against: source, vkey: vkeys = [], witness: witnesses = [] } = values;
    const work = async (house: House, database: Database): Promise<Report> => {
      const report = await verify(house, database.owner, progress);
      if (source === undefined) return report;
      const more = await verifyAgainst(house, database, { source, vkeys, witnesses }, console);
      return { ...report, findings: [...report.findings, ...more] };
    };
    const report = await inCounty(console, work, 'refuse');
    const ok = report.findings.length === 0;
    if (values.json) out(JSON.stringify({ ok, ...report }));
    else for (const line of linesOf(report, lang)) out(line);
    return ok ? 0 : 1;
  },
};

/** What was checked and found, in words. */
export function* linesOf({ checked, findings }: Report, lang: Lang): Generator<string> {
  for (const [i, promise] of promises.entries()) {
    const wrong = findings.filter((finding) => finding.promise === promise).length;
    const mark = wrong === 0 ? '✓' : '✗';
    const counts =
      lang === 'zh' ? `核对 ${checked[promise]}，有问题 ${wrong}` : `checked ${checked[promise]}, wrong ${wrong}`;
    yield `${mark} ${i + 1}. ${promiseWords[promise][lang]}: ${counts}`;
  }
  for (const finding of findings) yield `✗ ${described(finding)}`;
  const all = lang === 'zh' ? '全部承诺成立。' : 'All promises hold.';
  const not = lang === 'zh' ? `发现 ${findings.length} 处问题。` : `${findings.length} found wrong.`;
  yield findings.length === 0 ? all : not;
}

/** `unalterable edited: matter 261120-00042 (01a1…) entry 3` */
function described({ promise, kind, number, matter, seq, detail }: Finding): string {
  const where = matter === undefined ? '' : ` matter ${number ?? ''} (${matter})`;
  const entry = seq === undefined ? '' : ` entry ${seq}`;
  return `${promise} ${kind}:${where}${entry}${detail === undefined ? '' : ` ${detail}`}`;
}
