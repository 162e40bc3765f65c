import type { House } from '../house.ts';
import { signOutEverywhere } from '../who/sessions.ts';

/** Somebody who can sign in. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly posts: readonly string[];
}

/** Everyone who can sign in, by user name; or everyone whose account is switched off. */
export async function accountsOf(house: House, active = true): Promise<readonly Account[]> {
  const { rows } = await house.db.query<Account>(
    'select id, username, name, posts from staff where region = $1 and active = $2 order by username',
    [house.region, active],
  );
  return rows;
}

/** Posts that somebody can sign in to. */
export const mannedPosts = async (house: House): Promise<ReadonlySet<string>> =>
  new Set((await accountsOf(house)).flatMap(({ posts }) => posts));

/** Another name, other posts; the password stays. With other posts they sign in anew. */
export async function changeAccount(house: House, { username, name, posts }: Omit<Account, 'id'>): Promise<void> {
  const { rows } = await house.db.query<{ id: string; before: readonly string[] }>(
    `update staff s set name = $3, posts = $4 from staff b
     where s.username = $1 and s.region = $2 and b.id = s.id and b.region = s.region returning s.id, b.posts as before`,
    [username, house.region, name, posts],
  );
  for (const { id, before } of rows) if (before.join() !== posts.join()) await signOutEverywhere(house, id);
}

/** Other posts; name and password stay. Whoever is signed in with the old ones signs in anew. */
export async function changePosts(house: House, id: string, posts: readonly string[]): Promise<void> {
  await house.db.query('update staff set posts = $3 where id = $1 and region = $2', [id, house.region, posts]);
  await signOutEverywhere(house, id);
}

/** Switches an account off or on again. It is never removed: the ledger names it. */
export async function switchAccount(house: House, id: string, active: boolean): Promise<void> {
  await house.db.query('update staff set active = $3 where id = $1 and region = $2', [id, house.region, active]);
}
