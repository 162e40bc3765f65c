import { randomUUIDv7 } from 'node:crypto';
import type { House } from '../house.ts';

/** What a program may call with a key. A key serves one purpose. */
export const purposes = ['open311', 'exchange', 'cti', 'webhook-in'] as const;

export type Purpose = (typeof purposes)[number];

/** A program that calls, as its key says. */
export interface KeyHolder {
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
}

export interface ApiKey extends KeyHolder {
  /** The post that made it. */
  readonly by: string;
  readonly at: Date;
  readonly revoked: Date | null;
}

/** Whose key it is; undefined for one unknown, revoked, or made for something else. */
export async function keyHolder(house: House, secret: string, purpose: Purpose): Promise<KeyHolder | undefined> {
  if (secret.length > 200) return undefined;
  const { rows } = await house.db.query<KeyHolder>(
    'select id, name, purpose from caller_key where mark = $1 and region = $2 and purpose = $3 and revoked is null',
    [keyMark(house, secret), house.region, purpose],
  );
  return rows[0];
}

/** The holder of the key with this id, for requests that are signed with its secret. */
export async function holderOf(house: House, id: string, purpose: Purpose): Promise<KeyHolder | undefined> {
  const { rows } = await house.db.query<KeyHolder>(
    'select id, name, purpose from caller_key where id::text = $1 and region = $2 and purpose = $3 and revoked is null',
    [id, house.region, purpose],
  );
  return rows[0];
}

interface NewKey {
  readonly name: string;
  readonly purpose: Purpose;
  readonly by: string;
  /** A secret of one's own, known to everybody: for the demonstration county alone. Such a key signs nothing. */
  readonly secret?: string;
}

/** Makes a key. The secret is told once. */
export async function makeKey(
  house: House,
  { name, purpose, by, secret }: NewKey,
): Promise<{ id: string; secret: string }> {
  const id = randomUUIDv7();
  const made = secret ?? secretOf(house, id);
  await house.db.query(
    `insert into caller_key (id, region, name, purpose, mark, by, at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (mark, region) do nothing`,
    [id, house.region, name, purpose, keyMark(house, made), by, house.now()],
  );
  return { id, secret: made };
}

/** From now on the key opens nothing. False when there is none of that id. */
export async function revokeKey(house: House, id: string): Promise<boolean> {
  const { rowCount } = await house.db.query(
    'update caller_key set revoked = coalesce(revoked, $3) where id = $1 and region = $2',
    [id, house.region, house.now()],
  );
  return rowCount === 1;
}

/** Every key there was, the newest first. */
export async function allKeys(house: House): Promise<readonly ApiKey[]> {
  const { rows } = await house.db.query<ApiKey>(
    'select id, name, purpose, by, at, revoked from caller_key where region = $1 order by at desc, id desc',
    [house.region],
  );
  return rows;
}

/** Follows from the server's key: what signs need not be stored. */
export const secretOf = (house: House, id: string): string =>
  `hy_${house.keys.mark('api-key', `${house.region}/${id}`).slice(0, 48)}`;

const keyMark = (house: House, secret: string): string => house.keys.mark('api-key-mark', secret);
