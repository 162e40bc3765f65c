import { isDeepStrictEqual } from 'node:util';
import { checkRow, type Known } from '#domain/register/check-row.ts';
import { keyOf, type Row } from '#domain/register/row.ts';
import type { Register } from '#domain/words/register.ts';
import { isFaulty, type RowFault } from '#domain/words/row-fault.ts';
import { type Hand, listRows, putRows, type Shelf } from '../store/registers.ts';
import { begunFaults, lastDayOf } from './begun.ts';
import { type Held, heldIn, moveFaults } from './held.ts';
import { knownRows } from './known-rows.ts';
import { readRows, type TableWording } from './read-rows.ts';
import type { Table } from './read-table.ts';

export interface RegisterImport {
  readonly shelf: Omit<Shelf, 'register'>;
  readonly register: Register;
  readonly table: Table;
  /** Headers and options may be written in any of these, or by their own names. */
  readonly wordings: readonly TableWording[];
  readonly hand: Hand;
  readonly dryRun?: boolean;
}

export interface Rejected {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly RowFault[];
}

/** Counts of what a file did (or, in a dry run, would do). Rows that are already so count as `same`. */
export interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: readonly Rejected[];
}

/** Reads a table into a register. Good rows go in at once, in one transaction when `db` is one; bad rows are handed back with reasons. */
export async function importRegister(given: RegisterImport): Promise<Imported> {
  const { register } = given;
  const shelf = { ...given.shelf, register: register.id };
  const standing = new Map((await listRows(shelf)).map(({ key, row }) => [key, row]));
  const known = await knownRows(shelf, register);
  const before = { standing, held: await heldIn(shelf), lastDay: await lastDayOf(shelf, register) };
  const { good, rejected } = sort(given, known, before);
  const fresh = [...good].filter(([key]) => !standing.has(key));
  const changed = [...good].filter(([key, row]) => standing.has(key) && !isDeepStrictEqual(standing.get(key), row));
  if (!given.dryRun) await putRows(shelf, [...fresh, ...changed], given.hand);
  return { added: fresh.length, changed: changed.length, same: good.size - fresh.length - changed.length, rejected };
}

/** The rows as they stand, and what open matters hold of them. */
interface Before {
  readonly standing: ReadonlyMap<string, Row>;
  readonly held: Held;
  readonly lastDay: string;
}

type Read = { readonly line: number; readonly cells: readonly string[]; readonly given: Row };

/**
 * Rows may point at rows further down in the same file, so all are known before any is checked. A row that points at a
 * rejected one is rejected too: what is left is checked again until nothing more falls out.
 */
function sort(given: RegisterImport, known: Known, before: Before): { good: Map<string, Row>; rejected: Rejected[] } {
  const { register, table, wordings } = given;
  const rows = readRows(register, table, wordings);
  let left: Read[] = table.rows.map((row, i) => ({ ...row, given: rows[i] ?? {} }));
  const rejected: Rejected[] = [];
  for (;;) {
    const { good, bad } = checkAll(register, left, known, before);
    rejected.push(...bad);
    if (bad.length === 0) return { good, rejected: rejected.sort((a, b) => a.line - b.line) };
    const lines = new Set(bad.map(({ line }) => line));
    left = left.filter(({ line }) => !lines.has(line));
  }
}

function checkAll(
  register: Register,
  rows: readonly Read[],
  known: Known,
  before: Before,
): { good: Map<string, Row>; bad: Rejected[] } {
  const both = withFile(register, rows, known);
  const good = new Map<string, Row>();
  const bad: Rejected[] = [];
  for (const { line, cells, given } of rows) {
    const key = keyOf(register, given);
    const checked = good.has(key) ? twice(register, key) : checkRow(register, given, both);
    const moved = isFaulty(checked) ? checked : stood(register, key, before, checked);
    if (isFaulty(checked) || moved.length > 0) bad.push({ line, cells, faults: moved });
    else good.set(key, checked);
  }
  return { good, bad };
}

const stood = (register: Register, key: string, before: Before, row: Row): readonly RowFault[] => [
  ...begunFaults(register, before.standing.get(key), row, before.lastDay),
  ...moveFaults(register, key, before, row),
];

/** What is known once the file's own rows count as well. Of two rows with one unique value the first keeps it. */
function withFile(register: Register, rows: readonly Read[], known: Known): Known {
  const inFile = new Map(rows.map(({ given }) => [keyOf(register, given), given]));
  const unique = Object.keys(register.columns).filter((name) => register.columns[name]?.unique);
  const held = new Map<string, string>();
  for (const name of unique) {
    for (const [key, row] of inFile) {
      const value = `${name}\n${String(row[name])}`;
      if (row[name] !== undefined && !held.has(value)) held.set(value, key);
    }
  }
  return {
    row: (id, key) => (id === register.id ? inFile.get(key) : undefined) ?? known.row(id, key),
    holds: (id, column, value) => {
      const holder = known.holds?.(id, column, value);
      // A row of the file that gives the value up no longer holds it.
      const keeps = holder !== undefined && !inFile.has(holder);
      return keeps ? holder : held.get(`${column}\n${value}`);
    },
  };
}

const twice = (register: Register, key: string): readonly RowFault[] => [
  { column: register.key[0] ?? '', problem: 'twice', value: key },
];
