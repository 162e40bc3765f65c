import { readFile } from 'node:fs/promises';
import { readTable, type Table } from '../registers/read-table.ts';

/** A table of the demonstration county as it stands in its file. */
export const demoTable = async (name: string): Promise<Table> =>
  readTable(await readFile(new URL(name, import.meta.url)));

/** Its rows by their headers. */
export async function demoRows(name: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const { header, rows } = await demoTable(name);
  return rows.map(({ cells }) => Object.fromEntries(header.map((title, i) => [title, cells[i] ?? ''])));
}
