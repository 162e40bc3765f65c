import { readCell } from '#domain/register/read-cell.ts';
import type { Row } from '#domain/register/row.ts';
import type { Register } from '#domain/words/register.ts';
import type { Table } from './read-table.ts';

/** The words a register is called by in a language, as far as tables need them. */
export interface TableWording {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A table's rows as rows of a register, not yet checked. Headers and options may be written in any of the wordings. */
export function readRows(register: Register, table: Table, wordings: readonly TableWording[] = []): readonly Row[] {
  const names = table.header.map((title) => columnOf(register, title, wordings));
  return table.rows.map(({ cells }) => {
    const written = names.map((name, i) => [name, (cells[i] ?? '').trim()] as const).filter(([, text]) => text !== '');
    return Object.fromEntries(written.map(([name, text]) => [name, read(register, name, text, wordings)]));
  });
}

function columnOf(register: Register, title: string, wordings: readonly TableWording[]): string {
  if (Object.hasOwn(register.columns, title)) return title;
  const named = wordings.flatMap(({ columns }) => Object.entries(columns)).find(([, name]) => name === title);
  return named?.[0] ?? title;
}

function read(register: Register, name: string, text: string, wordings: readonly TableWording[]) {
  const column = Object.hasOwn(register.columns, name) ? register.columns[name] : undefined;
  if (column === undefined) return text;
  const inWords = wordings
    .map(({ options }) => options[name] ?? {})
    .find((options) => Object.values(options).includes(text));
  return readCell(column, text, inWords);
}
