import { randomUUIDv7 } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { House } from '../house.ts';

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
      await hash(staff.password),
      staff.posts,
      staff.demo ?? false,
    ],
  );
}

export async function changePassword(house: House, id: string, password: string): Promise<void> {
  await house.db.query('update staff set password = $3 where id = $1 and region = $2', [
    id,
    house.region,
    await hash(password),
  ]);
}

/** The id of the account with this name and password, or undefined. An unknown name takes as long as a wrong password. */
export async function idOfStaff(house: House, username: string, password: string): Promise<string | undefined> {
  const { rows } = await house.db.query<{ id: string; password: string }>(
    'select id, password from staff where username = $1 and region = $2 and active',
    [username, house.region],
  );
  const right = await verify(rows[0]?.password ?? (await decoy), password).catch(() => false);
  return right ? rows[0]?.id : undefined;
}

const decoy = hash('nobody has this password');
