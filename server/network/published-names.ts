import type { House } from '../house.ts';
import { accountsOf } from '../setup/staff-accounts.ts';

/** Names of those who sit in a post, when the post says that they agreed to be named in public; otherwise none. */
export async function publishedNames(house: House, post: string): Promise<readonly string[]> {
  const row = (await house.atlas()).rows('posts').get(post);
  if (row?.named !== true) return [];
  return (await accountsOf(house)).filter(({ posts }) => posts.includes(post)).map(({ name }) => name);
}
