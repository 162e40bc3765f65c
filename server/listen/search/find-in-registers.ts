import { matchNames } from '#domain/search/match-names.ts';
import type { Range } from '#domain/search/ranges.ts';
import { fold } from '#domain/text/fold.ts';
import type { Lang } from '#domain/words/lang.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { Atlas } from '../../atlas.ts';
import { allRegisters, columnsFor, type Named, ownRows } from '../../routes/register-rights.ts';
import type { Caller } from '../../who/caller.ts';

/** A row of a register found by its name. */
export interface RowFound {
  readonly register: string;
  /** What the register is called. */
  readonly label: string;
  readonly key: string;
  readonly name: string;
  readonly marks: readonly Range[];
}

type Row = Readonly<Record<string, unknown>>;

/** What rows are named by, the first that there is. */
const naming = ['name', 'title', 'en'] as const;
/** Found by what stands in them, as a kind of their own. */
const apart: ReadonlySet<string> = new Set(['policy-sheets']);

/** Rows of every register the caller may read, by name; of one whose rows are their posts' own, none. */
export function findInRegisters(atlas: Atlas, caller: Caller, lang: Lang, typed: string, most: number) {
  return allRegisters
    .filter((register) => !apart.has(register.id) && ownRows(register, caller, atlas) === undefined)
    .flatMap((register) => namedIn(register, atlas, caller, lang, typed, most))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ worth: _, ...row }): RowFound => row);
}

function namedIn(register: Named, atlas: Atlas, caller: Caller, lang: Lang, typed: string, most: number) {
  const columns = columnsFor(register, caller);
  const named = naming.filter((name) => columns.includes(name));
  const nameOf = (row: Row) => String(named.map((name) => row[name]).find((cell) => typeof cell === 'string') ?? '');
  const label = registerWording[lang].registers[register.id].name;
  const keys = new Map([...atlas.rows(register.id)].map(([key, row]) => [row, key]));
  return matchNames(keys.keys(), nameOf, typed, most).map(({ one, name, marks, worth }) => ({
    ...{ register: register.id, label, key: keys.get(one) ?? '', name, marks, worth },
  }));
}

/** Keys of the rows of one register that fit what was typed: anywhere in the columns the caller may read, or by name as it sounds. */
export function keysFound(
  rows: ReadonlyMap<string, Row>,
  columns: readonly string[],
  typed: string,
): readonly string[] {
  const word = fold(typed.trim());
  const isWritten = (row: Row) =>
    columns.some((name) => row[name] !== undefined && fold(textOf(row[name])).includes(word));
  const written = [...rows].filter(([, row]) => isWritten(row)).map(([key]) => key);
  const named = naming.filter((name) => columns.includes(name));
  const keys = new Map([...rows].map(([key, row]) => [row, key]));
  const nameOf = (row: Row) => String(named.map((name) => row[name]).find((cell) => typeof cell === 'string') ?? '');
  const heard = matchNames(keys.keys(), nameOf, typed, 200).map(({ one }) => keys.get(one) ?? '');
  return [...new Set([...written, ...heard])];
}

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : JSON.stringify(cell));
