import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readMessage } from '../listen/models/read-message.ts';
import { type Suggester, suggesterFor } from '../listen/models/suggester.ts';
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
      const suggester = await suggesterFor(house);
      if (suggester !== undefined) return answerAll(file, suggester, console);
      console.log(noModel[console.lang]);
      return 1;
    });
  },
};

const noModel = {
  zh: '还没有启用的类别模型。请先训练一个：huiyin train 文件.csv --text subject,body --label category',
  en: 'No model of categories is in force yet. Fit one first: huiyin train FILE.csv --text subject,body --label category',
} as const;

async function answerAll(file: string, suggester: Suggester, { lang, out, log }: Console): Promise<ExitCode> {
  const tell = every(5000, (n: number) => log(lang === 'zh' ? `已答 ${n} 行 …` : `${n} lines answered …`));
  let [line, bad] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const read = readMessage(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if ('wrong' in read) {
      bad += 1;
      log(lang === 'zh' ? `第 ${line} 行：${read.wrong.zh}` : `Line ${line}: ${read.wrong.en}`);
    } else out(JSON.stringify(suggester(read)));
    tell(line);
  }
  return bad === 0 ? 0 : 1;
}
