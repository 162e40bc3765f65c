import type { Post } from '#domain/matter/world.ts';
import type { House } from '../house.ts';

/**
 * Which of these matters an officer may know of at all: none whose accused they sit with, and none set apart, as `regulations/roles.ts`
 * says of their office. What is said in the others they do not read; the clock erases all the same.
 */
export async function withinReach(
  { db, region }: House,
  { unit }: Post,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ id: string }>(
    'select id from matter where region = $1 and id = any($2) and not (shielded && array[$3]) and not apart',
    [region, ids, unit],
  );
  return new Set(rows.map(({ id }) => id));
}
