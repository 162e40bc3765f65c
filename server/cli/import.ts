import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { registers } from '#regulations/registers/index.ts';
import { readTable, type Table } from '../registers/read-table.ts';
import { withoutReasons } from '../registers/without-reasons.ts';
import { importMattersFile } from './import-matters-file.ts';
import { importRegisterFile } from './import-register-file.ts';
import { BadUse, type Console, type Verb } from './verb.ts';

/** What was asked for: the file with its table, what it is, and how. */
export interface Asked {
  readonly file: string;
  readonly table: Table;
  readonly as: string;
  readonly map: string | undefined;
  readonly dryRun: boolean;
}

const options = { as: { type: 'string' }, map: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

export const importFile: Verb = {
  usage: 'import FILE --as REGISTER|PROCEDURE [--map FILE] [--dry-run]',
  help: {
    zh: `把 CSV 或 xlsx 导入登记册（${Object.keys(registers).join('、')}）或办件（service-request、petition）。
--map 映射文件（JSON，写法见 server/import/mapping.ts）；不写时按表头自动挑选自带的映射。
--dry-run 只检查，不写入。可以中断、重来：同一编号只进一次。被拒的行写入 <文件>.rejects.csv，改好后可直接再导入。`,
    en: `Bring a CSV or xlsx file into a register (${Object.keys(registers).join(', ')}) or in as matters (service-request, petition).
--map is a mapping (JSON, as in server/import/mapping.ts); without it the shipped one that fits the header is taken.
--dry-run checks and writes nothing. It may be stopped and run again: each number comes in once. Rejected rows go to
<file>.rejects.csv; corrected there, they can be imported from it.`,
  },
  run: async (args, console) => {
    const asked = await read(args, console);
    return Object.hasOwn(registers, asked.as) ? importRegisterFile(asked, console) : importMattersFile(asked, console);
  },
};

async function read(args: readonly string[], { lang }: Console): Promise<Asked> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadUse(lang === 'zh' ? '请给出一个文件。' : 'Give one file.');
  if (values.as === undefined)
    throw new BadUse(lang === 'zh' ? '请用 --as 说明它是什么。' : 'Say with --as what it is.');
  const bytes = await readFile(file).catch(() => {
    throw new BadUse(lang === 'zh' ? `读不到文件 ${file}。` : `${file} cannot be read.`);
  });
  const table = withoutReasons(await readTable(bytes));
  return { file, table, as: values.as, map: values.map, dryRun: values['dry-run'] ?? false };
}
