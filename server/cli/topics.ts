import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dayNamed, instantAt, isDate } from '#domain/deadline/day.ts';
import { groupVoices } from '#domain/topics/group-voices.ts';
import type { Topic } from '#domain/topics/voice.ts';
import { valueOn } from '#domain/words/value.ts';
import { values } from '#regulations/index.ts';
import { heatRule } from '../listen/heat-rule.ts';
import { type LeftOut, readVoices, type Voices, voiceColumns } from '../listen/read-voices.ts';
import { cutWords, isOrdinary } from '../listen/words.ts';
import { readTable } from '../registers/read-table.ts';
import { BadUse, type Console, type Verb } from './verb.ts';

const options = {
  columns: { type: 'string' },
  day: { type: 'string' },
  region: { type: 'string', default: '000000' },
  least: { type: 'string', default: '2' },
} as const;

export const topics: Verb = {
  usage: 'topics FILE [--columns subject=…,body=…] [--day YYYY-MM-DD] [--least N] [--region CODE]',
  help: {
    zh: `把一份留言（CSV 或 xlsx）按“哪里、什么事、什么时候”归成反复出现的问题，按热度排好，写成一个 JSON 数组。只归问题，不归人。
每一项：title place count from to ids people for against heat parts growth words。每条留言只在一个问题里；热度的算法写在 domain/topics/heat.ts，分值在 regulations/values/topics.ts。
列：${voiceColumns.join('、')}（subject、body 必须有，也认中文表头）；表头不同就用 --columns 说明，例如 --columns subject=标题,body=正文。
--day 按哪一天算热度（不写：最后一条留言那天）。--least 至少几条才列出（不写：2）。--region 用哪个县的分值。不联网，不写库。`,
    en: `Group messages (CSV or xlsx) by where, what and when into recurring problems, ranked by heat, as one JSON array. Of problems, never of persons.
Each: title place count from to ids people for against heat parts growth words. Every message is in one problem only; the formula of heat is in
domain/topics/heat.ts, its points in regulations/values/topics.ts.
Columns: ${voiceColumns.join(', ')} (subject and body are needed; Chinese headers are known too); others are named by --columns, as in
--columns subject=title,body=text. --day: heat as of this day (else that of the last message). --least: listed from so many messages (else 2).
--region: whose points. Uses no network and writes nothing.`,
  },
  run: async (args, console) => {
    const asked = readArgs(args, console);
    const began = Date.now();
    const read = readVoices(await tableIn(asked.file, console), asked.columns);
    if ('missing' in read) throw new BadUse(noColumn(read, console));
    tellLeftOut(read.leftOut, console);
    if (read.voices.length === 0) return noneLeft(console);
    const day = asked.day ?? instantAt(Date.now()).slice(0, 10);
    const rule = heatRule((name) => Number(valueOn(values[name] ?? [], day, asked.region)?.is));
    const now = asked.day === undefined ? {} : { now: dayNamed(asked.day) };
    const grouped = groupVoices(read.voices, { cut: cutWords, ordinary: isOrdinary, rule, ...now }).topics;
    const listed = grouped.filter(({ count }) => count >= asked.least).map(printed);
    console.out(JSON.stringify(listed, null, 1));
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const [n, m] = [read.voices.length, listed.length];
    console.log(
      console.lang === 'zh' ? `${n}条留言，${m}个问题，${seconds}秒` : `${n} messages, ${m} problems, ${seconds} s`,
    );
    return 0;
  },
};

function readArgs(args: readonly string[], { lang }: Console) {
  const { values: given, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadUse(lang === 'zh' ? '请给出一个文件。' : 'Give one file.');
  if (given.day !== undefined && !isDate(given.day)) throw new BadUse(`--day ${given.day}: YYYY-MM-DD`);
  if (!/^[1-9]\d*$/.test(given.least)) throw new BadUse(`--least ${given.least}: 1, 2, 3 …`);
  if (!/^\d{6}$/.test(given.region)) throw new BadUse(`--region ${given.region}: 000000`);
  const pairs = (given.columns ?? '').split(',').filter((pair) => pair.trim() !== '');
  const columns = pairs.map((pair) => {
    const [name = '', header = ''] = pair.split('=').map((part) => part.trim());
    const known = voiceColumns.find((one) => one === name);
    if (known === undefined || header === '') throw new BadUse(`--columns ${pair}: ${voiceColumns.join(', ')}`);
    return [known, header] as const;
  });
  return {
    file,
    day: given.day,
    least: Number(given.least),
    region: given.region,
    columns: Object.fromEntries(columns),
  };
}

async function tableIn(file: string, { lang }: Console) {
  const bytes = await readFile(file).catch(() => {
    throw new BadUse(lang === 'zh' ? `读不到文件 ${file}。` : `${file} cannot be read.`);
  });
  return readTable(bytes);
}

/** What is read by others: the profile is for `assign` alone. */
const printed = ({ profile: _, heat, parts, ...topic }: Topic) => ({
  ...topic,
  heat: Number(heat.toFixed(1)),
  parts: Object.fromEntries(Object.entries(parts).map(([name, points]) => [name, Number(points.toFixed(2))])),
});

const noColumn = ({ missing, header }: Extract<Voices, { missing: unknown }>, { lang }: Console): string =>
  lang === 'zh'
    ? `文件里没有这些列：${missing.join('、')}。有：${header.join('、')}。请用 --columns 说明。`
    : `The file has no column ${missing.join(', ')}. It has: ${header.join(', ')}. Name them by --columns.`;

const reasons = {
  time: { zh: '读不出时间', en: 'its time cannot be read' },
  words: { zh: '没有内容', en: 'it says nothing' },
  twice: { zh: '编号前面已经有了', en: 'its id stands above already' },
};

/** As many lines are told one by one; of a wrong column every line would be. */
const told = 20;

function tellLeftOut(lines: readonly LeftOut[], { lang, log }: Console): void {
  for (const { line, why } of lines.slice(0, told))
    log(
      lang === 'zh' ? `第${line}行没有算进去：${reasons[why].zh}。` : `Line ${line} is left out: ${reasons[why].en}.`,
    );
  const more = lines.length - told;
  if (more > 0) log(lang === 'zh' ? `还有${more}行没有算进去。` : `${more} more lines are left out.`);
}

function noneLeft({ lang, log }: Console): 1 {
  log(lang === 'zh' ? '没有一条留言可以归类。' : 'There is no message to group.');
  return 1;
}
