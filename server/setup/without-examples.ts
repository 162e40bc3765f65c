import type { Table } from '../registers/read-table.ts';

/** Template lines that only show how it is written begin so; left in the file, they are passed over. */
export const exampleMark = 'example-';

export const withoutExamples = ({ header, rows }: Table): Table => ({
  header,
  rows: rows.filter(({ cells }) => !cells[0]?.startsWith(exampleMark)),
});
