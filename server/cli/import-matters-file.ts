import { instantAt } from '#domain/deadline/day.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { House } from '../house.ts';
import { importMatters, type MattersImported } from '../import/import-matters.ts';
import type { Mapping } from '../import/mapping.ts';
import { shippedMaps } from '../import/maps/index.ts';
import { openerFor } from '../import/opener.ts';
import { missingFrom, pickMap, unknownTo } from '../import/pick-map.ts';
import { readMap } from '../import/read-map.ts';
import { writeRejects } from '../import/rejects-file.ts';
import type { Table } from '../registers/read-table.ts';
import { writeCsv } from '../registers/write-table.ts';
import { ruleOn } from '../rulebook.ts';
import type { Asked } from './import.ts';
import { inCounty } from './open-county.ts';
import { progressBar } from './progress-bar.ts';
import { BadUse, type Console, type ExitCode } from './verb.ts';

/** Brings a file's rows in as matters. Exit code 1 when some were rejected. */
export async function importMattersFile(asked: Asked, console: Console): Promise<ExitCode> {
  const rule = ruleOn(asked.as, instantAt(Date.now()));
  if (rule === undefined || rule.kind === 'internal')
    throw new BadUse(
      `--as ${asked.as}: ${console.lang === 'zh' ? '没有这个登记册或规程。' : 'there is no such register or procedure.'}`,
    );
  const map = await mapFor(asked, console);
  const result = await inCounty(console, (house) => bring(house, rule, map, asked, console));
  console.out(sentence(result, map, asked.dryRun, console));
  if (result.rejected.length === 0) return 0;
  console.log(`→ ${await writeRejects(asked.file, rejectsOf(asked.table, result, console.lang))}`);
  return 1;
}

async function mapFor({ map: path, as, table }: Asked, { lang }: Console): Promise<Mapping> {
  const map = path === undefined ? pickMap(shippedMaps, as, table.header) : await readMap(path);
  if (map === undefined)
    throw new BadUse(
      lang === 'zh'
        ? `没有自带的映射适合这个表头：${table.header.join(',')}。请用 --map 给一个。`
        : `No shipped mapping fits this header: ${table.header.join(',')}. Give one with --map.`,
    );
  if ('wrong' in map) throw new BadUse(`${path}: ${map.wrong}`);
  const odd = [...unknownTo(map, table.header), ...missingFrom(map, table.header)];
  if (odd.length > 0)
    throw new BadUse(
      lang === 'zh'
        ? `映射没有说明或文件里没有的列：${odd.join('、')}`
        : `Columns the mapping does not name, or the file does not have: ${odd.join(', ')}`,
    );
  return map;
}

async function bring(
  house: House,
  rule: Procedure,
  map: Mapping,
  { table, dryRun }: Asked,
  { lang }: Console,
): Promise<MattersImported> {
  const actor = await openerFor(house, rule);
  if (actor === undefined)
    throw new Error(
      lang === 'zh'
        ? '没有岗位可以登记这类办件。请先导入岗位。'
        : 'No post may register such matters. Import posts first.',
    );
  const bar = progressBar(table.rows.length);
  try {
    return await importMatters(house, { rule, map, table, actor, lang, dryRun, progress: bar.at });
  } finally {
    bar.stop();
  }
}

/** The rejected rows as they were, with line and reasons before them. */
function rejectsOf(table: Table, { rejected }: MattersImported, lang: Lang): Buffer {
  const { line, reason } = registerWording[lang];
  const rows = rejected.map((row) => [String(row.line), row.reasons.join(' '), ...row.cells]);
  return writeCsv([[line, reason, ...table.header], ...rows]);
}

function sentence(result: MattersImported, { source }: Mapping, dryRun: boolean, { lang }: Console): string {
  const { read, new: fresh, already, routed, answered, rejected } = result;
  const numbers = `read ${read}, new ${fresh}, already ${already}, rejected ${rejected.length}, routed ${routed}, answered ${answered}`;
  if (lang === 'en') return `${source}: ${numbers}${dryRun ? ' (dry run: nothing written)' : ''}`;
  const words = `读入${read}行，新增${fresh}件，已有${already}件，拒收${rejected.length}行，派单${routed}件，原已答复${answered}件`;
  return `${source}：${words}${dryRun ? '（只检查，未写入）' : ''}\n${numbers}`;
}
