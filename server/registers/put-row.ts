import { checkRow } from '#domain/register/check-row.ts';
import { keyOf, type Row, textsIn } from '#domain/register/row.ts';
import type { Register } from '#domain/words/register.ts';
import { isFaulty, type RowFault } from '#domain/words/row-fault.ts';
import { registers } from '#regulations/registers/index.ts';
import type { House } from '../house.ts';
import { getRow, type Hand, listRows, putRows, removeRow, type Shelf, type Standing } from '../store/registers.ts';
import { begunFaults, lastDayOf } from './begun.ts';
import { changeRegister } from './change-register.ts';
import { heldIn, moveFaults } from './held.ts';
import { knownRows } from './known-rows.ts';

type Given = Readonly<Record<string, unknown>>;
type Put = Standing | readonly RowFault[];

/** Adds a row, or says what is wrong with it. */
export const addRow = (house: House, register: Register, given: Given, hand: Hand): Promise<Put> =>
  changeRegister(house, async (db) => {
    const shelf = { db, region: house.region, register: register.id };
    const key = keyOf(register, given as Row);
    if (await getRow(shelf, key)) return [{ column: register.key[0] ?? '', problem: 'twice', value: key }];
    return check(shelf, register, given, hand);
  });

/** Changes the cells given, `null` empties one; undefined when there is no such row. */
export const changeRow = (
  house: House,
  register: Register,
  key: string,
  given: Given,
  hand: Hand,
): Promise<Put | undefined> =>
  changeRegister(house, async (db) => {
    const shelf = { db, region: house.region, register: register.id };
    const before = await getRow(shelf, key);
    if (before === undefined) return undefined;
    const row = { ...before.row, ...given };
    if (keyOf(register, row as Row) !== key)
      return [{ column: register.key[0] ?? '', problem: 'key-fixed', value: key }];
    return check(shelf, register, row, hand, before);
  });

/** Takes a row out; it stays in the past. Undefined when there is no such row. */
export const dropRow = (
  house: House,
  register: Register,
  key: string,
  hand: Hand,
): Promise<readonly RowFault[] | undefined> =>
  changeRegister(house, async (db) => {
    const shelf = { db, region: house.region, register: register.id };
    const before = await getRow(shelf, key);
    if (before === undefined) return undefined;
    const found = [...(await moved(shelf, register, key, before)), ...(await usedBy(shelf, register, key))];
    if (found.length === 0) await removeRow(shelf, key, hand.at);
    return found;
  });

async function check(shelf: Shelf, register: Register, given: Given, hand: Hand, before?: Standing): Promise<Put> {
  const row = checkRow(register, given, await knownRows(shelf, register));
  if (isFaulty(row)) return row;
  const key = keyOf(register, row);
  const faults = await moved(shelf, register, key, before, row);
  if (faults.length > 0) return faults;
  await putRows(shelf, [[key, row]], hand);
  return (await getRow(shelf, key)) ?? [];
}

async function moved(shelf: Shelf, register: Register, key: string, before: Standing | undefined, after?: Row) {
  const standing = new Map(before === undefined ? [] : [[key, before.row] as const]);
  const begun = begunFaults(register, before?.row, after, await lastDayOf(shelf, register));
  return [...begun, ...moveFaults(register, key, { standing, held: await heldIn(shelf) }, after)];
}

/** Rows of any register that point at this one. */
async function usedBy(shelf: Shelf, register: Register, key: string): Promise<readonly RowFault[]> {
  for (const other of Object.values<Register>(registers)) {
    const columns = Object.entries(other.columns).filter(([, column]) => 'to' in column && column.to === register.id);
    const rows = columns.length === 0 ? [] : await listRows({ ...shelf, register: other.id });
    const points = rows.some(
      ({ key: from, row }) => from !== key && columns.some(([name]) => textsIn(row[name]).includes(key)),
    );
    if (points) return [{ column: register.key[0] ?? '', problem: 'in-use', value: key }];
  }
  return [];
}
