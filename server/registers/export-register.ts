import { writeCell } from '#domain/register/read-cell.ts';
import type { Row } from '#domain/register/row.ts';
import type { Register } from '#domain/words/register.ts';
import type { FaultCode, RowFault } from '#domain/words/row-fault.ts';
import type { Imported } from './import-register.ts';
import type { TableWording } from './read-rows.ts';
import type { Table } from './read-table.ts';
import type { Lines } from './write-table.ts';

/** A register as lines of a table, headed in the reader's language; what is exported can be imported again as it is. */
export function linesOf(register: Register, rows: readonly Row[], wording: TableWording): Lines {
  const names = Object.keys(register.columns);
  const header = names.map((name) => wording.columns[name] ?? name);
  return [header, ...rows.map((row) => names.map((name) => writeCell(row[name], wording.options[name])))];
}

/** The rejects file: the rows as they were written, with the line and the reasons before them. */
export function rejectLines(table: Table, { rejected }: Imported, words: FaultWording): Lines {
  const header = [words.line, words.reason, ...table.header];
  return [
    header,
    ...rejected.map(({ line, cells, faults }) => [
      String(line),
      faults.map((one) => faultSentence(one, words)).join(' '),
      ...cells,
    ]),
  ];
}

/** The sentences of faults in one language, with the names of the columns they are about. */
export interface FaultWording {
  readonly line: string;
  readonly reason: string;
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly columns: Readonly<Record<string, string>>;
}

export function faultSentence({ column, problem, value }: RowFault, words: FaultWording): string {
  const named = (name: string) => words.columns[name] ?? name;
  const shown = ['none-of', 'unfit'].includes(problem) ? value.split(',').map(named).join(' / ') : value;
  return words.faults[problem].replaceAll('{column}', named(column)).replaceAll('{value}', shown);
}
