import { isDeepStrictEqual } from 'node:util';
import type { Chapter } from '#server/verify/chapter.ts';
import type { Ledger } from './ledger-of.ts';

/** What became of the bytes: `unreadable` ones make what no column of the database would hold, `same` ones say the same as before. */
export interface Flipped {
  readonly bytes: number;
  readonly found: number;
  readonly unreadable: number;
  readonly same: number;
  /** Where nothing was found. */
  readonly missed: readonly string[];
}

/**
 * One bit of every byte turned round, one byte at a time, in every row of every matter: its entries, what lies beside them, and its own row.
 * Only the matter it belongs to is checked each time. `every`: each n-th byte, from `seed` on.
 */
export function flipBytes({ chapters, check }: Ledger, every: number, seed: number): Flipped {
  const toll = { bytes: 0, found: 0, unreadable: 0, same: 0, missed: [] as string[] };
  for (const chapter of chapters) {
    for (const part of partsOf(chapter)) {
      const bytes = Buffer.from(JSON.stringify(Object.values(part.columns)));
      for (let at = (seed + toll.bytes) % every; at < bytes.length; at += every) {
        const flipped = readAs(part, turned(bytes, at, seed));
        if (flipped === undefined) toll.unreadable++;
        else if (isDeepStrictEqual(flipped, part.columns)) toll.same++;
        else if (check(part.put(flipped)).length > 0) toll.found++;
        else
          toll.missed.push(
            `${chapter.number} ${part.name} byte ${at}: ${bytes.subarray(Math.max(0, at - 20), at + 20)}`,
          );
        toll.bytes++;
      }
    }
  }
  return toll;
}

/** A row of a table: its columns' values are what has bytes, not their names. */
interface Part {
  readonly name: 'entry' | 'beside' | 'row';
  readonly columns: Readonly<Record<string, unknown>>;
  /** The matter with this row in its place. */
  readonly put: (columns: never) => Chapter;
}

function partsOf(chapter: Chapter): readonly Part[] {
  const { entries, contents, step, ended, holder_unit, holder_post, last, head, state } = chapter;
  const own = { step, ended, holder_unit, holder_post, last, head, state };
  return [
    ...entries.map(
      ({ seq, at, act, body, prev, hash }, i): Part => ({
        name: 'entry',
        columns: { seq, at, act, body, prev, hash },
        put: (row) => ({ ...chapter, entries: entries.with(i, row) }),
      }),
    ),
    ...contents.map(
      ({ seq, fields }, i): Part => ({
        name: 'beside',
        columns: { seq, fields },
        put: (row) => ({ ...chapter, contents: contents.with(i, row) }),
      }),
    ),
    { name: 'row', columns: own, put: (row) => ({ ...chapter, ...(row as object) }) },
  ];
}

function turned(bytes: Buffer, at: number, seed: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << ((at + seed) % 8));
  return copy;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The row as the database would give it back; undefined when it could not hold it: no text, no JSON, no time, not so many columns. */
function readAs({ columns }: Part, bytes: Buffer): never | undefined {
  try {
    const values: unknown[] = JSON.parse(decoder.decode(bytes));
    const names = Object.keys(columns);
    if (values.length !== names.length || JSON.stringify(values).includes('\\u0000')) return undefined;
    return Object.fromEntries(names.map((name, i) => [name, asStored(columns[name], values[i])])) as never;
  } catch {
    return undefined;
  }
}

/** As a column of that kind gives it back: a time is an instant, however it is written. */
function asStored(was: unknown, value: unknown): unknown {
  if (was instanceof Date) return instant(value);
  if (typeof was !== typeof value) throw new TypeError('another kind of column');
  return value;
}

function instant(value: unknown): Date {
  const at = new Date(String(value));
  if (Number.isNaN(at.getTime())) throw new RangeError('no time');
  return at;
}
