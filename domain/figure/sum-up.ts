import type { Count } from '../words/figure.ts';
import { likelyRange, type Range } from './likely-range.ts';
import { smallCells } from './small-cells.ts';

/** Things of one part in one cell: how many, in how many matters, and working days late when those are measured. */
export interface Tally {
  readonly cell: string;
  readonly part: string;
  readonly n: number;
  readonly matters: number;
  readonly days: number;
}

export type PartSums = Readonly<Record<string, Pick<Tally, 'n' | 'matters'>>>;

/** A number with what it was made of. `parts` add up to `total`; a share of nothing is null, not 0. */
export interface Sum {
  readonly value: number | null;
  readonly base: number;
  readonly total: number;
  readonly parts: PartSums;
  /** What a small base leaves open; of shares only. */
  readonly range?: Range;
}

/** A cell hidden because too few stand in it has no numbers. */
export type Cell = { readonly cell: string } & (Sum | { readonly hidden: true });

/** By cell, in the order of the cells' names. With `smallest`, none that has fewer, nor what would give it away. */
export function cellsOf(rule: Count, tallies: readonly Tally[], smallest?: number): readonly Cell[] {
  const cells = [...Map.groupBy(tallies, ({ cell }) => cell)]
    .map(([cell, own]) => ({ cell, ...sumUp(rule, own) }))
    .sort((a, b) => (a.cell < b.cell ? -1 : 1));
  const hidden: ReadonlySet<unknown> = smallest === undefined ? new Set() : smallCells(cells, smallest);
  // One each: that they are listed would be the answer.
  if (hidden.size > 0 && cells.every(({ total }) => total === 1)) return [];
  return cells.map((one) => (hidden.has(one) ? { cell: one.cell, hidden: true } : one));
}

/** The figure over all tallies given. */
export function sumUp(rule: Count, tallies: readonly Tally[]): Sum {
  const names = Object.keys(rule.parts);
  const parts = Object.fromEntries(names.map((name) => [name, partOf(tallies.filter(({ part }) => part === name))]));
  const of = (chosen: readonly string[]) => chosen.reduce((sum, name) => sum + (parts[name]?.n ?? 0), 0);
  const [counted, base] = [of(rule.counts), of(rule.base)];
  const sum = { base, total: of(names), parts };
  if (rule.measure === 'number') return { ...sum, value: counted };
  if (rule.measure === 'late-days') return { ...sum, value: lateDays(rule, tallies) };
  const range = likelyRange(counted, base);
  return { ...sum, value: base === 0 ? null : counted / base, ...(range && { range }) };
}

const partOf = (tallies: readonly Tally[]): Pick<Tally, 'n' | 'matters'> => ({
  n: tallies.reduce((sum, { n }) => sum + n, 0),
  matters: tallies.reduce((sum, { matters }) => sum + matters, 0),
});

const lateDays = (rule: Count, tallies: readonly Tally[]): number =>
  tallies.filter(({ part }) => rule.counts.includes(part)).reduce((sum, { days }) => sum + days, 0);
