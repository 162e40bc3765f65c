import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Row } from '#domain/register/row.ts';
import type { House } from '../house.ts';
import { unreadable } from '../listen/models/open-model.ts';
import { readMessage } from '../listen/models/read-message.ts';
import { suggestApart } from '../listen/models/suggest-apart.ts';
import type { Given } from '../listen/models/suggest-worker.ts';
import { every } from './every.ts';
import { inCounty } from './open-county.ts';
import { BadUse, type Console, type ExitCode, type Verb } from './verb.ts';

export const suggest: Verb = {
  usage: 'suggest FILE.jsonl',
  help: {
    zh: `给每条留言建议一个类别。每行一条 JSON：{"id":…,"subject":"标题","body":"正文"}；每行回答一条：
{"id":…,"category":"…","confidence":0到1,"abstain":true,"unit":"…"}。category 总是最好的猜测；abstain 只在拿不准时出现；
unit 是派单目录为这个类别指定的单位，类别不在县里的分类表时没有。
先用 huiyin train 训练一个模型。读不懂的行在标准错误里说明行号，其余照答，退出码 1。`,
    en: `Suggest a category for each message. One JSON line each: {"id":…,"subject":"…","body":"…"}; one line in answer:
{"id":…,"category":"…","confidence":0 to 1,"abstain":true,"unit":"…"}. category is always the best guess; abstain stands there only
when it is not sure; unit is whom the dispatch catalogue names for that category, and is left out where the county has no such category.
Fit a model with huiyin train first. Lines that cannot be read are named on standard error, all others are answered, and the exit code is 1.`,
  },
  run: async (args, console) => {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new BadUse(console.lang === 'zh' ? '请给出一个文件。' : 'Give one file.');
    const there = await stat(file).catch(() => undefined);
    if (there === undefined || there.isDirectory())
      throw new BadUse(console.lang === 'zh' ? `读不到文件 ${file}。` : `${file} cannot be read.`);
    return inCounty(console, async (house) => {
      const given = await givenFor(house);
      if (given !== undefined) return answerAll(file, given, console);
      console.log(noModel[console.lang]);
      return 1;
    });
  },
};

/** The bytes of the model in force and the registers; undefined while there is none. */
async function givenFor(house: House): Promise<Given | undefined> {
  const { db, region } = house;
  const sql = `select bytes from model where kind = 'category' and state = 'in-force' and region = $1`;
  const [model] = (await db.query<{ bytes: Buffer }>(sql, [region])).rows;
  if (model === undefined) return undefined;
  const atlas = await house.atlas();
  const rows = (register: string) => [...atlas.rows(register).values()] as readonly Row[];
  const registers = { catalogue: rows('catalogue'), categories: rows('categories'), places: rows('places') };
  return { bytes: Uint8Array.from(model.bytes), registers, day: house.now().slice(0, 10) };
}

const noModel = {
  zh: '还没有启用的类别模型。请先训练一个：huiyin train 文件.csv --text subject,body --label category',
  en: 'No model of categories is in force yet. Fit one first: huiyin train FILE.csv --text subject,body --label category',
} as const;

const cannotBeOpened = {
  zh: '正在用的模型是以前的程序训练的，现在打不开。请用 huiyin train 重新训练。',
  en: 'The model in force was fitted by an earlier program and cannot be opened. Fit a new one with huiyin train.',
} as const;

async function answerAll(file: string, given: Given, { lang, out, log }: Console): Promise<ExitCode> {
  const tell = every(5000, (n: number) => log(lang === 'zh' ? `读到第 ${n} 行 …` : `Line ${n} …`));
  const apart = suggestApart(given, out);
  let [line, bad] = [0, 0];
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      tell(++line);
      if (text.trim() === '') continue;
      const read = readMessage(line === 1 ? text.replace(/^\uFEFF/, '') : text);
      if (!('wrong' in read)) await apart.give(read);
      else log(lang === 'zh' ? `第 ${line} 行：${read.wrong.zh}` : `Line ${line}: ${read.wrong.en}`);
      bad += Number('wrong' in read);
    }
    await apart.end();
  } catch (error) {
    if (error instanceof Error && error.message === unreadable) throw new Error(cannotBeOpened[lang]);
    throw error;
  } finally {
    await apart.close();
  }
  return bad === 0 ? 0 : 1;
}
