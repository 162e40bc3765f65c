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
  /** RFC 3339: made by somebody else and handed over, it ends then. Without it is one's own. */
  readonly until?: string;
}

/** Adds an account, or gives an existing one this name, password and these posts. */
export async function keepStaff(house: House, staff: NewStaff): Promise<void> {
  await house.db.query(
    `insert into staff (id, region, username, name, password, posts, demo, password_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (username, region) do update set name = excluded.name, password = excluded.password,
       posts = excluded.posts, password_until = excluded.password_until`,
    [
      randomUUIDv7(),
      house.region,
      staff.username,
      staff.name,
      await hashOf(staff.password),
      staff.posts,
      staff.demo ?? false,
      staff.until ?? null,
    ],
  );
}

/** From now on it is one's own, and does not end by itself. */
export async function changePassword(house: House, id: string, password: string): Promise<void> {
  await house.db.query('update staff set password = $3, password_until = null where id = $1 and region = $2', [
    id,
    house.region,
    await hashOf(password),
  ]);
}

/**
 * The id of the account with this name and password, or undefined. An unknown name, an account switched off, one that does not
 * sign in by password and a first password past its day cost the same work as a wrong password.
 */
export async function idOfStaff(house: House, username: string, password: string): Promise<string | undefined> {
  const { rows } = await house.db.query<{ id: string; password: string }>(
    `select id, password from staff where username = $1 and region = $2 and active and passwords
       and (password_until is null or password_until > $3)`,
    [username, house.region, house.now()],
  );
  const [found] = rows;
  if (!(await isPassword(found?.password, password)) || found === undefined) return undefined;
  if (isWeak(found.password)) await hashAnew(house, found.id, password);
  return found.id;
}

/** The same password under the cost of today: whose it is does not change by that. */
async function hashAnew(house: House, id: string, password: string): Promise<void> {
  const kept = await hashOf(password);
  await house.db.query('update staff set password = $3 where id = $1 and region = $2', [id, house.region, kept]);
}
