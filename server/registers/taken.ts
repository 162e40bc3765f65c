import { faultSentence, rejectLines } from './export-register.ts';
import type { Rejected } from './import-register.ts';
import type { Table } from './read-table.ts';
import { writeCsv } from './write-table.ts';

/** What a table did, or would do, told to whoever brought it; `rejects` is a CSV of the rows left out, with reasons. */
export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: readonly { readonly line: number; readonly reasons: readonly string[] }[];
  readonly rejects?: Buffer;
}

/** The rows left out, with reasons in the words of one language. */
export function toldIn(
  rejected: readonly Rejected[],
  table: Table,
  words: Parameters<typeof faultSentence>[1],
): Pick<Taken, 'rejected' | 'rejects'> {
  const told = rejected.map(({ line, faults }) => ({ line, reasons: faults.map((one) => faultSentence(one, words)) }));
  if (rejected.length === 0) return { rejected: told };
  return { rejected: told, rejects: writeCsv(rejectLines(table, { added: 0, changed: 0, same: 0, rejected }, words)) };
}
