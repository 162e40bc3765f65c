import { isDeepStrictEqual } from 'node:util';
import type { Row } from '#domain/register/row.ts';
import type { Register } from '#domain/words/register.ts';
import type { RowFault } from '#domain/words/row-fault.ts';
import type { Shelf } from '../store/registers.ts';

/** Keys of the rows that hold open matters now. */
export type Held = ReadonlySet<string>;

/** What of a row an open matter stands on: where a post sits and what it may do, what a unit is and whom it is under. */
const fixed: Readonly<Record<string, readonly string[]>> = { posts: ['unit', 'office'], units: ['kind', 'parents'] };
const holders: Readonly<Record<string, string>> = { posts: 'holder_post', units: 'holder_unit' };

export async function heldIn({ db, region, register }: Shelf): Promise<Held> {
  const column = holders[register];
  if (column === undefined) return new Set();
  const { rows } = await db.query<{ key: string }>(
    `select distinct ${column} as key from matter where region = $1 and not ended`,
    [region],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Nobody is moved or removed (`after` undefined) from under the matters they hold. */
export function moveFaults(
  register: Register,
  key: string,
  { standing, held }: { readonly standing: ReadonlyMap<string, Row>; readonly held: Held },
  after: Row | undefined,
): readonly RowFault[] {
  const before = standing.get(key);
  if (before === undefined || !held.has(key)) return [];
  const columns = fixed[register.id] ?? [];
  const moved = columns.filter((name) => !isDeepStrictEqual(before[name], after?.[name]));
  return moved.slice(0, 1).map((column) => ({ column, problem: 'holds-matters', value: key }));
}
