import type { Post } from '#domain/matter/world.ts';
import type { House } from '../house.ts';
import { outlineScope } from '../who/scope.ts';

/** Whether an officer may know of this matter at all. What is said in it they do not read; the clock erases all the same. */
export async function isWithinReach({ db, region }: House, post: Post, id: string): Promise<boolean> {
  const reach = outlineScope(post, 3);
  const found = await db.query(`select from matter where region = $1 and id = $2 and ${reach.sql}`, [
    ...[region, id],
    ...reach.params,
  ]);
  return found.rowCount === 1;
}
