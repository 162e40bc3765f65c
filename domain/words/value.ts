import { nearness } from './area.ts';
import type { Period } from './period.ts';

/** A dated amount: the first row whose `from` is not after the day asked for is in force. Rows are succeeded, never edited. */
export interface DatedValue {
  readonly from: string;
  readonly is: Period | number;
  readonly source: string;
  /** Only in these areas (6-digit codes of counties, cities or provinces); absent means everywhere. The nearest area goes first. */
  readonly regions?: readonly string[];
}

/** A named value from `regulations/values`, looked up on the day a matter was opened. */
export interface ValueRef {
  readonly value: string;
}

export const value = (name: string): ValueRef => ({ value: name });

/** The row in force on `day` (YYYY-MM-DD) in `region`, or undefined when the value had not begun there. */
export function valueOn(rows: readonly DatedValue[], day: string, region: string): DatedValue | undefined {
  const near = ({ regions }: DatedValue) => (regions === undefined ? 0 : nearness(region, regions));
  const begun = rows.filter((row) => row.from <= day && (row.regions === undefined || near(row) > 0));
  return begun.sort((a, b) => near(b) - near(a) || b.from.localeCompare(a.from))[0];
}
