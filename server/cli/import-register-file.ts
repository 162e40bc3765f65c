import { instantAt } from '#domain/deadline/day.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { RegisterId } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { writeRejects } from '../import/rejects-file.ts';
import { takeTable } from '../registers/take-table.ts';
import type { Taken } from '../registers/taken.ts';
import type { Asked } from './import.ts';
import { inCounty } from './open-county.ts';
import type { Console, ExitCode } from './verb.ts';

/** Reads a file into a register. Exit code 1 when some rows were rejected. */
export async function importRegisterFile({ file, table, as, dryRun }: Asked, console: Console): Promise<ExitCode> {
  const { lang } = console;
  const id = as as RegisterId;
  const given = { id, table, lang, hand: { by: 'import', at: instantAt(Date.now()) }, dryRun };
  const done = await inCounty(console, (house) => takeTable(house, given));
  console.out(sentence(id, done, dryRun, lang));
  if (done.rejects === undefined) return 0;
  console.log(`→ ${await writeRejects(file, done.rejects)}`);
  return 1;
}

function sentence(id: RegisterId, { added, changed, same, rejected }: Taken, dryRun: boolean, lang: Lang): string {
  const read = added + changed + same + rejected.length;
  const numbers = `read ${read}, added ${added}, changed ${changed}, same ${same}, rejected ${rejected.length}`;
  const { name } = registerWording[lang].registers[id];
  if (lang === 'en') return `${name}: ${numbers}${dryRun ? ' (dry run: nothing written)' : ''}`;
  const words = `读入${read}行，新增${added}行，更改${changed}行，相同${same}行，拒收${rejected.length}行`;
  return `${name}：${words}${dryRun ? '（只检查，未写入）' : ''}\n${numbers}`;
}
