import type { House } from '../house.ts';

/** Somebody who can sign in. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly posts: readonly string[];
}

/** Everyone who can sign in, by user name. */
export async function accountsOf(house: House): Promise<readonly Account[]> {
  const { rows } = await house.db.query<Account>(
    'select id, username, name, posts from staff where region = $1 and active order by username',
    [house.region],
  );
  return rows;
}

/** Posts that somebody can sign in to. */
export const mannedPosts = async (house: House): Promise<ReadonlySet<string>> =>
  new Set((await accountsOf(house)).flatMap(({ posts }) => posts));

/** Another name, other posts; the password stays. */
export async function changeAccount(house: House, { username, name, posts }: Omit<Account, 'id'>): Promise<void> {
  await house.db.query('update staff set name = $3, posts = $4 where username = $1 and region = $2', [
    username,
    house.region,
    name,
    posts,
  ]);
}

/** Whoever is signed in with this account is signed out everywhere. */
export async function signOutEverywhere(house: House, id: string): Promise<void> {
  await house.db.query('delete from session where staff = $1 and region = $2', [id, house.region]);
}
