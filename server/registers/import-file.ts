import type { Lang } from '#domain/words/lang.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { Hand, Shelf } from '../store/registers.ts';
import { rejectLines } from './export-register.ts';
import { type Imported, importRegister } from './import-register.ts';
import { readTable } from './read-table.ts';
import { withoutReasons } from './without-reasons.ts';
import { writeCsv } from './write-table.ts';

export interface FileImport {
  readonly shelf: Omit<Shelf, 'register'>;
  readonly id: RegisterId;
  /** The file: .xlsx or CSV, headed by column names in either language. */
  readonly bytes: Buffer;
  /** The reader's language, for the reasons. */
  readonly lang: Lang;
  readonly hand: Hand;
  readonly dryRun?: boolean;
}

/** Takes a spreadsheet into a register. `rejects` is a CSV of the rows that did not go in, each with its line and reasons. */
export async function importFile({
  id,
  bytes,
  lang,
  ...given
}: FileImport): Promise<Imported & { readonly rejects?: Buffer }> {
  const table = withoutReasons(await readTable(bytes));
  const wordings = Object.values(registerWording).map((words) => words.registers[id]);
  const done = await importRegister({ ...given, register: registers[id], table, wordings });
  if (done.rejected.length === 0) return done;
  const words = registerWording[lang];
  return { ...done, rejects: writeCsv(rejectLines(table, done, { ...words, columns: words.registers[id].columns })) };
}
