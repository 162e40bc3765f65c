import { randomUUIDv7 } from 'node:crypto';
import type { House } from '../house.ts';
import { hashOf, isPassword, isWeak } from './password-hash.ts';

export interface NewStaff {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  /** Keys of posts. */
  readonly posts: readonly string[];
  readonly demo?: boolean;
}

/** Adds an account, or gives an existing one this name, password and these posts. */
export async function keepStaff(house: House, staff: NewStaff): Promise<void> {
  await house.db.query(
    `insert into staff (id, region, username, name, password, posts, demo) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (username, region) do update set name = excluded.name, password = excluded.password, posts = excluded.posts`,
    [
      randomUUIDv7(),
      house.region,
      staff.username,
      staff.name,
      await hashOf(staff.password),
      staff.posts,
      staff.demo ?? false,
    ],
  );
}

export async function changePassword(house: House, id: string, password: string): Promise<void> {
  await house.db.query('update staff set password = $3 where id = $1 and region = $2', [
    id,
    house.region,
    await hashOf(password),
  ]);
}

/**
 * The id of the account with this name and password, or undefined. An unknown name, an account switched off and one that does not
 * sign in by password cost the same work as a wrong password.
 */
export async function idOfStaff(house: House, username: string, password: string): Promise<string | undefined> {
  const { rows } = await house.db.query<{ id: string; password: string }>(
    'select id, password from staff where username = $1 and region = $2 and active and passwords',
    [username, house.region],
  );
  const [found] = rows;
  if (!(await isPassword(found?.password, password)) || found === undefined) return undefined;
  if (isWeak(found.password)) await changePassword(house, found.id, password);
  return found.id;
}
