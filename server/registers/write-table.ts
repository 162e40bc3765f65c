import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';

/** Rows of text, the header first. */
export type Lines = readonly (readonly string[])[];

/** CSV for spreadsheets: UTF-8 with a mark, and no cell that would be calculated when the file is opened. */
export const writeCsv = (lines: Lines): Buffer =>
  Buffer.from(
    stringify(
      lines.map((cells) => cells.map(guarded)),
      { bom: true, record_delimiter: 'windows' },
    ),
  );

/** A workbook of one sheet. Cells are text, so nothing is calculated and codes keep their leading zeros. */
export const writeXlsx = (lines: Lines, sheet: string): Promise<Buffer> =>
  writeExcelFile(
    lines.map((cells) => cells.map((value) => ({ value, type: String }))),
    { sheet, stickyRowsCount: 1 },
  ).toBuffer();

/** A cell that begins with = + - @, plain or wide, or with a tab or return, may be a formula to a spreadsheet: CSV injection. */
const guarded = (cell: string): string =>
  /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
