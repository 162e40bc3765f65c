import type { Column } from '#domain/words/column.ts';
import type { Lang } from '#domain/words/lang.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { OwnRows } from '../store/find-rows.ts';
import { listRows, type Shelf } from '../store/registers.ts';
import { linesOf } from './export-register.ts';
import { writeCsv, writeXlsx } from './write-table.ts';

/** A register as a spreadsheet headed in the reader's language; `takeTable` takes it back as it is. `seen`: with these columns and rows only. */
export async function exportFile(
  shelf: Omit<Shelf, 'register'>,
  id: RegisterId,
  lang: Lang,
  format: 'csv' | 'xlsx',
  seen: { readonly columns: readonly string[]; readonly own?: OwnRows | undefined },
): Promise<Buffer> {
  const wording = registerWording[lang].registers[id];
  const all = (await listRows({ ...shelf, register: id })).map(({ row }) => row);
  const rows = all.filter((row) => seen.own === undefined || seen.own.posts.includes(String(row[seen.own.column])));
  const columns = Object.fromEntries(
    Object.entries<Column>(registers[id].columns).filter(([name]) => seen.columns.includes(name)),
  );
  const lines = linesOf({ ...registers[id], columns }, rows, wording);
  return format === 'csv' ? writeCsv(lines) : writeXlsx(lines, wording.name);
}
