import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Keys } from '../keys.ts';
import { prepared } from './prepared.ts';
import { openUnder, sealUnder } from './seal.ts';

/** The key of a person in a matter as it is stored: wrapped under the ring's key `kek`. */
export interface PersonKeyRow {
  readonly matter: string;
  readonly region: string;
  readonly kek: string;
  readonly wrapped: string;
  readonly at: string;
}

/** A key to seal with; `row` when it is new and has yet to be stored, in the same `append` as what it seals. */
export interface PersonKey {
  readonly key: Buffer;
  readonly row?: PersonKeyRow;
}

/** A new random key for the person of a matter. */
export function newPersonKey(keys: Keys, region: string, matter: string, at: string): PersonKey {
  const key = randomBytes(32);
  const { kek, wrapped } = wrap(keys, region, matter, key);
  return { key, row: { matter, region, kek, wrapped, at } };
}

/** The key of a matter's person, opened for this one use and kept nowhere; undefined when there is none, or none any more. */
export async function personKeyOf(
  db: Pool | PoolClient,
  keys: Keys,
  region: string,
  matter: string,
): Promise<Buffer | undefined> {
  const { rows } = await db.query<PersonKeyRow>(
    prepared('select kek, wrapped from person_key where matter = $1 and region = $2', [matter, region]),
  );
  return rows[0] && unwrap(keys, region, matter, rows[0]);
}

/** The key that a later act of a matter seals under: its person's, or a new one where nothing personal was said before. */
export async function keyOfPerson(
  client: PoolClient,
  keys: Keys,
  { region, id }: { readonly region: string; readonly id: string },
  at: string,
): Promise<PersonKey> {
  const key = await personKeyOf(client, keys, region, id);
  return key === undefined ? newPersonKey(keys, region, id, at) : { key };
}

/** Keys of many matters at once, by matter. One that was altered is left out: what it sealed is unreadable. */
export async function personKeysOf(
  db: Pool | PoolClient,
  keys: Keys,
  region: string,
  matters: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const { rows } = await db.query<PersonKeyRow>(
    'select matter, kek, wrapped from person_key where matter = any($1) and region = $2',
    [matters, region],
  );
  return new Map(
    rows.flatMap((row) => {
      const key = tryUnwrap(keys, region, row);
      return key === undefined ? [] : [[row.matter, key] as const];
    }),
  );
}

/** From here on every sealed field of this matter is unreadable, for everybody and in every copy of `content`. True when there was a key. */
export async function destroyPersonKey(client: Pool | PoolClient, region: string, matter: string): Promise<boolean> {
  const { rowCount } = await client.query('delete from person_key where matter = $1 and region = $2', [matter, region]);
  return rowCount === 1;
}

export function wrap(keys: Keys, region: string, matter: string, key: Buffer): Pick<PersonKeyRow, 'kek' | 'wrapped'> {
  const sealed = sealUnder(keys, placeOf(region, matter), key.toString('base64'));
  const [kek = '', wrapped = ''] = sealed.split(':', 2);
  return { kek, wrapped };
}

export const unwrap = (
  keys: Keys,
  region: string,
  matter: string,
  { kek, wrapped }: Pick<PersonKeyRow, 'kek' | 'wrapped'>,
): Buffer => Buffer.from(openUnder(keys, placeOf(region, matter), `${kek}:${wrapped}`), 'base64');

function tryUnwrap(keys: Keys, region: string, row: PersonKeyRow): Buffer | undefined {
  try {
    return unwrap(keys, region, row.matter, row);
  } catch {
    return undefined;
  }
}

const placeOf = (region: string, matter: string): string => `person_key/${region}/${matter}`;
