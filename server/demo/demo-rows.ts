import { readFile } from 'node:fs/promises';
import { readTable, type Table } from '../registers/read-table.ts';

/** A table of the demonstration county as it stands in its file; its categories are those every county is offered. */
export const demoTable = async (name: string): Promise<Table> => {
  const folder = name === 'categories.csv' ? '../registers/defaults/' : './';
  return readTable(await readFile(new URL(`${folder}${name}`, import.meta.url)));
};

/** Its rows by their headers. */
export async function demoRows(name: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const { header, rows } = await demoTable(name);
  return rows.map(({ cells }) => Object.fromEntries(header.map((title, i) => [title, cells[i] ?? ''])));
}
