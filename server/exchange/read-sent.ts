import { messageColumns } from '#domain/words/exchange.ts';
import { NoTable, readTable } from '../registers/read-table.ts';
import { withoutReasons } from '../registers/without-reasons.ts';
import { exchangeWords } from './exchange-words.ts';
import type { Sent } from './take-in.ts';

/** Messages out of a file: JSON lines, or CSV / xlsx headed by the columns' names in English or Chinese. Throws NoTable for neither. */
export function readSent(bytes: Buffer): Promise<readonly Sent[]> {
  const text = bytes
    .subarray(0, 200)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return text.startsWith('{') ? Promise.resolve(linesIn(bytes.toString('utf8'))) : tableIn(bytes);
}

/** A line that is no object is sent on as it is: it is rejected with its number, and the others are taken in. */
export const linesIn = (text: string): readonly Sent[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, i) => ({ line: i + 1, text: line.trim() }))
    .filter((one) => one.text !== '')
    .map((one) => ({ line: one.line, message: objectIn(one.text) }));

function objectIn(text: string): Sent['message'] {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Sent['message'];
  } catch {
    // Told below, with what was sent.
  }
  return { 'JSON?': text };
}

async function tableIn(bytes: Buffer): Promise<readonly Sent[]> {
  const { header, rows } = withoutReasons(await readTable(bytes));
  const names = header.map((name) => columnNamed(name));
  if (!names.includes('number')) throw new NoTable('缺“外部编号”（number）一列。 The column number is missing.');
  return rows.map(({ line, cells }) => ({
    line,
    message: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])),
  }));
}

/** The column by its name in either language; one unknown keeps its own, and is told as such where a row fills it. */
const columnNamed = (name: string): string =>
  messageColumns.find((column) =>
    [column, ...Object.values(exchangeWords).map(({ columns }) => columns[column])].includes(name.trim()),
  ) ?? name.trim();
