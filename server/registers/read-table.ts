import { parse } from 'csv-parse/sync';
import { readSheetApart } from './read-sheet-apart.ts';

/** A table out of a file: its header, and every row that is not empty with the line it stands on (the header's is 1). */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Reads .xlsx (the first sheet) or CSV in UTF-8, UTF-16 or GB 18030 with commas, semicolons or tabs. Rejects what is neither. */
export async function readTable(bytes: Buffer): Promise<Table> {
  try {
    return isZip(bytes) ? fromSheet(await readSheetApart(bytes)) : fromText(decode(bytes));
  } catch (error) {
    throw new NoTable('不是能读的 CSV 或 xlsx 表格。 This is no CSV or xlsx table that can be read.', { cause: error });
  }
}

/** Bytes that are neither CSV nor a workbook. */
export class NoTable extends Error {}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));

/** Excel in China saves CSV as GB 18030 without saying so: what is not valid UTF-8 is taken for that. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

type Parsed = { record: string[]; info: { lines: number } };

function fromText(text: string): Table {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = ['\t', ';'].find((mark) => first.includes(mark) && !first.includes(',')) ?? ',';
  const options = {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  const parsed = parse(text, options) as unknown as Parsed[];
  const [head, ...rest] = parsed.map(({ record, info }) => ({ line: info.lines, cells: record.map(unguarded) }));
  return { header: (head?.cells ?? []).map((cell) => cell.trim()), rows: rest.filter(hasWords) };
}

/** Our own CSV puts ' before a cell that a spreadsheet would calculate; reading takes it off again. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '');

function fromSheet(sheet: readonly (readonly unknown[])[]): Table {
  const lines = sheet.map((cells, i) => ({ line: i + 1, cells: cells.map(asText) })).filter(hasWords);
  return { header: (lines[0]?.cells ?? []).map((cell) => cell.trim()), rows: lines.slice(1) };
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

const hasWords = ({ cells }: { cells: readonly string[] }): boolean => cells.some((cell) => cell.trim() !== '');
