import { registers } from '#regulations/registers/index.ts';
import type { House } from '../house.ts';
import { changeRow } from './put-row.ts';

/** Interests are a person's: when somebody leaves a post, what they declared in it ends on that day. */
export async function endInterests(house: House, posts: readonly string[]): Promise<void> {
  const today = house.now().slice(0, 10);
  for (const [key, row] of (await house.atlas()).rows('interests')) {
    const open = row.until === undefined || String(row.until) > today;
    if (open && posts.includes(String(row.post)))
      await changeRow(house, registers.interests, key, { until: today }, { by: String(row.post), at: house.now() });
  }
}
