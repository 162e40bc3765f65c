import { dayOf, nameOf } from '#domain/deadline/day.ts';
import type { Table } from '../registers/read-table.ts';

/** A table whose cells `+12` and `-3` are dates so many days from `at` (RFC 3339): a calendar of days to come would soon be one of days past. */
export function datedFrom(table: Table, at: string): Table {
  const today = dayOf(at);
  const dated = (cell: string) => (/^[+-]\d{1,3}$/.test(cell) ? nameOf(today + Number(cell)) : cell);
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(dated) })) };
}
