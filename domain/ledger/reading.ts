import type { EntryRow } from './entry.ts';
import { hashJson, isAlgorithm } from './hash.ts';

/** A row as far as it can be understood: what its body claims, and what its bytes hash to. */
export interface Reading {
  readonly row: EntryRow;
  readonly body: Readonly<Record<string, unknown>>;
  /** The place the body claims; 0 when it claims none. */
  readonly seq: number;
  /** The hash of the body as it lies there; absent when it cannot have been sealed like that. */
  readonly sum: string | undefined;
}

/** Never throws, whatever was done to the row. */
export function readRow(row: EntryRow): Reading {
  const body = recordIn(row.body);
  return { row, body, seq: placeIn(body.seq), sum: sumOf(body) };
}

export const isSound = ({ sum, row }: Reading): boolean => sum !== undefined && sum === row.hash;

export const recordIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

export const placeIn = (value: unknown): number => (Number.isSafeInteger(value) ? Math.max(0, Number(value)) : 0);

function sumOf(body: Readonly<Record<string, unknown>>): string | undefined {
  try {
    return isAlgorithm(body.alg) ? hashJson(body.alg, body) : undefined;
  } catch {
    return undefined;
  }
}
