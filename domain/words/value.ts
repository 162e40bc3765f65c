import type { Period } from './period.ts';

/** A dated amount: the first row whose `from` is not after the day asked for is in force. Rows are succeeded, never edited. */
export interface DatedValue {
  readonly from: string;
  readonly is: Period | number;
  readonly source: string;
  /** Only in these regions (6-digit codes); absent means everywhere. A row for a region goes before a general one. */
  readonly regions?: readonly string[];
}

/** A named value from `regulations/values`, looked up on the day a matter was opened. */
export interface ValueRef {
  readonly value: string;
}

export const value = (name: string): ValueRef => ({ value: name });

/** The row in force on `day` (YYYY-MM-DD) in `region`, or undefined when the value had not begun. */
export function valueOn(rows: readonly DatedValue[], day: string, region: string): DatedValue | undefined {
  const begun = rows.filter((row) => row.from <= day).sort((a, b) => b.from.localeCompare(a.from));
  return begun.find((row) => row.regions?.includes(region)) ?? begun.find((row) => row.regions === undefined);
}
