import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fewest } from '#domain/category/example-set.ts';
import { refusedFor } from '#domain/category/fit.ts';
import { fitApart } from '../listen/category/fit-apart.ts';
import { keepModel } from '../listen/models/keep-model.ts';
import { putInForce } from '../listen/models/put-in-force.ts';
import { type Columns, lacking, type Read, readExamples } from '../listen/models/read-examples.ts';
import { tellChanges } from '../listen/models/tell-changes.ts';
import { readTable, type Table } from '../registers/read-table.ts';
import { inCounty } from './open-county.ts';
import { fittingIn, leftOutIn, measuredIn, refusedIn } from './train-words.ts';
import { BadUse, type Console, type Verb } from './verb.ts';

const options = { text: { type: 'string' }, label: { type: 'string' } } as const;

export const train: Verb = {
  usage: 'train FILE --text subject,body --label category',
  help: {
    zh: `用一份带标签的留言（CSV 或 xlsx）训练“类别建议”模型，说出它在没见过的留言上有多准，存为新版本并马上启用。
--text 留言所在的列，用逗号分开：第一列是标题，其余是正文。--label 标签所在的列。
留言本身不入库；存下的是词和权重。更换模型会记入台账并告知受理岗；桌面“建议模型”页可以换回以前的版本。`,
    en: `Fit the model that suggests categories to labelled messages (CSV or xlsx), say how right it is on messages it has not seen,
keep it as a new version and put it in force.
--text: the columns with the message, separated by commas: the first is the subject, the others the body. --label: the column with the label.
The messages are not kept: what is kept are words and weights. The change is entered in the ledger and the station is told; on the
desk's page of models an earlier version can be put back.`,
  },
  run: async (args, console) => {
    const { file, table, columns } = await asked(args, console);
    const read = readExamples(table, columns);
    for (const line of leftOutIn(read, rareIn(read), console.lang)) console.log(line);
    const refused = refusedFor(read.examples);
    if (refused !== undefined) throw new BadUse(refusedIn(file, refused, console.lang));
    const began = Date.now();
    const { bytes, measured } = await fitApart(read.examples, (part) => console.log(fittingIn(part, console.lang)));
    const seconds = Math.round((Date.now() - began) / 1000);
    const version = await inCounty(console, async (house) => {
      const made = { kind: 'category', by: 'command-line', source: 'file', compared: null } as const;
      const version = await keepModel(house, { ...made, examples: read.examples.length, measured, bytes });
      await putInForce(house, { kind: 'category', version, why: 'trained', by: 'command-line' });
      await tellChanges(house);
      return version;
    });
    console.out(measuredIn({ version, measured, examples: read.examples.length, seconds }, console.lang));
    return 0 as const;
  },
};

interface Asked {
  readonly file: string;
  readonly table: Table;
  readonly columns: Columns;
}

async function asked(args: readonly string[], { lang }: Console): Promise<Asked> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file, ...more] = positionals;
  const [zh, en] = ['请给出一个文件、--text 和 --label。', 'Give one file, --text and --label.'];
  const text = (values.text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const label = (values.label ?? '').trim();
  if (file === undefined || more.length > 0 || text.length === 0 || label === '')
    throw new BadUse(lang === 'zh' ? zh : en);
  const bytes = await readFile(file).catch(() => {
    throw new BadUse(lang === 'zh' ? `读不到文件 ${file}。` : `${file} cannot be read.`);
  });
  const table = await readTable(bytes);
  const columns = { text, label };
  const missing = lacking(table, columns);
  if (missing.length > 0) throw new BadUse(noSuchColumn(missing, table.header, lang));
  return { file, table, columns };
}

const noSuchColumn = (missing: readonly string[], header: readonly string[], lang: Console['lang']): string =>
  lang === 'zh'
    ? `文件里没有这些列：${missing.join('、')}。有：${some(header).join('、')}。`
    : `The file has no column ${missing.join(', ')}. It has: ${some(header).join(', ')}.`;

const some = (header: readonly string[]): readonly string[] => header.slice(0, 20).map((name) => name.slice(0, 40));

const rareIn = ({ examples }: Read): readonly string[] =>
  [...Map.groupBy(examples, ({ label }) => label)]
    .filter(([, some]) => some.length < fewest.ofALabel)
    .map(([label]) => label);
