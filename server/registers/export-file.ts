import type { Column } from '#domain/words/column.ts';
import type { Lang } from '#domain/words/lang.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { listRows, type Shelf } from '../store/registers.ts';
import { linesOf } from './export-register.ts';
import { writeCsv, writeXlsx } from './write-table.ts';

/** A register as a spreadsheet headed in the reader's language; `takeTable` takes it back as it is. `only`: with these columns. */
export async function exportFile(
  shelf: Omit<Shelf, 'register'>,
  id: RegisterId,
  lang: Lang,
  format: 'csv' | 'xlsx',
  only: readonly string[] = Object.keys(registers[id].columns),
): Promise<Buffer> {
  const wording = registerWording[lang].registers[id];
  const rows = (await listRows({ ...shelf, register: id })).map(({ row }) => row);
  const columns = Object.fromEntries(
    Object.entries<Column>(registers[id].columns).filter(([name]) => only.includes(name)),
  );
  const lines = linesOf({ ...registers[id], columns }, rows, wording);
  return format === 'csv' ? writeCsv(lines) : writeXlsx(lines, wording.name);
}
