import type { House } from '../house.ts';
import { type Account, accountsOf } from '../setup/staff-accounts.ts';
import { openMattersOf } from '../store/hand-overs.ts';

/** Posts of an account that would hold open matters with nobody sitting in them. Which and how many matters is not said here. */
export async function postsLeftOpen(house: House, { id, posts }: Account): Promise<readonly string[]> {
  const atlas = await house.atlas();
  const others = new Set((await accountsOf(house)).filter((one) => one.id !== id).flatMap((one) => one.posts));
  const alone = posts.filter((key) => !others.has(key));
  const held = await Promise.all(
    alone.map(
      async (key) => (await openMattersOf(house.db, house.region, key, atlas.post(key)?.unit ?? '')).length > 0,
    ),
  );
  return alone.filter((_, i) => held[i]);
}
