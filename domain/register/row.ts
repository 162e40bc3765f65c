import type { Mark } from '../words/field.ts';
import type { Register } from '../words/register.ts';

/** A place on the earth in WGS 84 degrees. */
export interface Position {
  readonly lat: number;
  readonly lng: number;
}

export type Cell = string | number | boolean | readonly string[] | Position;

/** One row of a register. Empty cells are left out. */
export type Row = Readonly<Record<string, Cell>>;

/** The row's key: its key columns joined by `:`. Throws nothing; a missing part stays empty. */
export const keyOf = (register: Register, row: Row): string =>
  register.key.map((name) => String(row[name] ?? '')).join(':');

/** Texts in a cell: a ref is one, refs and words are a list. */
export const textsIn = (cell: Cell | undefined): readonly string[] => {
  if (Array.isArray(cell)) return cell;
  return typeof cell === 'string' ? [cell] : [];
};

/** The row with only the columns whose mark the reader may see. */
export const seenBy = (register: Register, row: Row, marks: readonly Mark[]): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => marks.includes(register.columns[name]?.mark ?? 'personal')),
  );
