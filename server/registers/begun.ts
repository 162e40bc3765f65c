import { isDeepStrictEqual } from 'node:util';
import { dayOf, instantAt, nameOf } from '#domain/deadline/day.ts';
import type { Row } from '#domain/register/row.ts';
import type { Register } from '#domain/words/register.ts';
import type { RowFault } from '#domain/words/row-fault.ts';
import type { Shelf } from '../store/registers.ts';

/** The day (YYYY-MM-DD) the latest matter was opened, for a register whose rows stay once they have begun. */
export async function lastDayOf({ db, region }: Omit<Shelf, 'register'>, register: Register): Promise<string> {
  if (register.begins === undefined) return '';
  const sql = 'select opened from matter where region = $1 order by opened desc limit 1';
  const opened = (await db.query<{ opened: Date }>(sql, [region])).rows[0]?.opened;
  return opened === undefined ? '' : nameOf(dayOf(instantAt(opened.getTime())));
}

/** A row that a matter of `lastDay` or before may have been opened under is neither changed nor taken out, and none is put before it. */
export function begunFaults(
  { begins }: Register,
  before: Row | undefined,
  after: Row | undefined,
  lastDay: string,
): readonly RowFault[] {
  if (begins === undefined || isDeepStrictEqual(before, after)) return [];
  const begun = [before, after].some((row) => row !== undefined && String(row[begins]) <= lastDay);
  return begun ? [{ column: begins, problem: 'begun', value: lastDay }] : [];
}
