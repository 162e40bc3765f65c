import { dayNamed } from '../deadline/day.ts';
import type { Fit, Register } from '../words/register.ts';
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
  if (found.length === 0)
    found.push(...unfit(register, row), ...outOfSpan(register, row), ...treeFaults(register, row, known));
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
  if (register.never?.column === name && register.never.values.includes(String(cell)))
    return [{ column: name, problem: 'not-local', value: String(cell) }];
  if (problem !== undefined) return [{ column: name, problem, value: shown(cell) }];
  if ('to' in column) return unknownRefs(register, row, name, column.to, known);
  return column.unique ? heldElsewhere(register, row, name, known) : [];
}

/** The sentence names the other column. */
const unfit = ({ fits = [] }: Register, row: Row): RowFault[] =>
  fits.filter((fit) => !fitsIn(fit, row)).map(({ column, by }) => ({ column, problem: 'unfit', value: by }));

function outOfSpan({ span }: Register, row: Row): RowFault[] {
  const until = span && row[span.until];
  if (span === undefined || until === undefined) return [];
  const days = dayNamed(String(until)) - dayNamed(String(row[span.from])) + 1;
  if (days < 1) return [{ column: span.until, problem: 'ends-before', value: String(until) }];
  return days > span.days ? [{ column: span.until, problem: 'too-many-days', value: String(span.days) }] : [];
}

function fitsIn({ column, by, to }: Fit, row: Row): boolean {
  const cell = row[column];
  const allowed = Object.hasOwn(to, String(row[by])) ? to[String(row[by])] : undefined;
  if (cell === undefined || allowed === undefined) return true;
  if (!('min' in allowed)) return allowed.includes(String(cell));
  const number = Number(cell);
  return number >= allowed.min && number <= allowed.max && (!allowed.whole || Number.isInteger(number));
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
