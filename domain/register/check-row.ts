import type { Register } from '../words/register.ts';
import type { RowFault } from '../words/row-fault.ts';
import { cellFault } from './cell-fault.ts';
import { keyOf, type Row, textsIn } from './row.ts';
import { isAbove } from './tree.ts';

/** What a row is checked against: the registers as they stand (in an import, with the file's own rows). */
export interface Known {
  readonly row: (register: string, key: string) => Row | undefined;
  /** The key of another row that holds this value in a unique column. */
  readonly holds?: (register: string, column: string, value: string) => string | undefined;
}

/** The row without empty cells, or everything that is wrong with it. */
export function checkRow(
  register: Register,
  given: Readonly<Record<string, unknown>>,
  known: Known,
): Row | readonly RowFault[] {
  const row = Object.fromEntries(Object.entries(given).filter(([, cell]) => !isEmpty(cell))) as Row;
  const found = [
    ...missing(register, row),
    ...noneOf(register, row),
    ...Object.keys(row).flatMap((name) => faultsIn(register, row, name, known)),
  ];
  if (found.length === 0) found.push(...treeFaults(register, row, known));
  return found.length === 0 ? row : found;
}

const missing = (register: Register, row: Row): RowFault[] =>
  Object.entries(register.columns)
    .filter(([name, column]) => (column.required || register.key.includes(name)) && row[name] === undefined)
    .map(([column]) => ({ column, problem: 'missing', value: '' }));

/** The sentence names every column that would do: their names are put in by whoever has the words. */
const noneOf = ({ oneOf = [] }: Register, row: Row): RowFault[] =>
  oneOf.length === 0 || oneOf.some((name) => row[name] !== undefined)
    ? []
    : [{ column: oneOf[0] ?? '', problem: 'none-of', value: oneOf.join() }];

function faultsIn(register: Register, row: Row, name: string, known: Known): RowFault[] {
  const column = Object.hasOwn(register.columns, name) ? register.columns[name] : undefined;
  const cell = row[name];
  if (column === undefined || cell === undefined) return [{ column: name, problem: 'unknown-column', value: name }];
  const problem = cellFault(column, cell);
  if (problem !== undefined) return [{ column: name, problem, value: shown(cell) }];
  if ('to' in column) return unknownRefs(register, row, name, column.to, known);
  return column.unique ? heldElsewhere(register, row, name, known) : [];
}

/** A row may name itself as its superior here: that is found as a circle, with the better sentence. */
const unknownRefs = (register: Register, row: Row, name: string, to: string, known: Known): RowFault[] =>
  textsIn(row[name])
    .filter((key) => known.row(to, key) === undefined && !(to === register.id && key === keyOf(register, row)))
    .map((value) => ({ column: name, problem: 'unknown-ref', value }));

function heldElsewhere(register: Register, row: Row, name: string, known: Known): RowFault[] {
  const holder = known.holds?.(register.id, name, String(row[name]));
  return holder === undefined || holder === keyOf(register, row)
    ? []
    : [{ column: name, problem: 'not-unique', value: shown(row[name]) }];
}

function treeFaults(register: Register, row: Row, known: Known): RowFault[] {
  const { parent } = register;
  if (parent === undefined) return [];
  const key = keyOf(register, row);
  const parentsOf = (one: string) => textsIn((one === key ? row : known.row(register.id, one))?.[parent]);
  return isAbove(key, key, parentsOf) ? [{ column: parent, problem: 'own-superior', value: key }] : [];
}

const isEmpty = (cell: unknown): boolean =>
  cell === undefined || cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0);

const shown = (cell: unknown): string => (typeof cell === 'string' ? cell : (JSON.stringify(cell) ?? '')).slice(0, 60);
