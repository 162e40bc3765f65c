import { setTimeout } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { House } from '../house.ts';
import { firstId, noticedWithin } from '../key-ring.ts';
import { recordUse } from '../store/personal-use.ts';
import { inTransaction } from '../store/transaction.ts';
import { resealOld } from './reseal-old.ts';
import { resealSmall } from './reseal-small.ts';
import { rewrapPersons } from './rewrap-persons.ts';
import { type Moved, nothingMoved, plus, type Rotation } from './rotation.ts';

export interface Rotated extends Moved {
  /** The key that seals from now on. */
  readonly key: string;
  /** Those under which nothing is sealed any more; with `keepOld` their files are still there. None where something was unreadable. */
  readonly retired: readonly string[];
  /** A rotation that had been interrupted was brought to its end. */
  readonly resumed: boolean;
}

export interface Rotating {
  readonly keepOld?: boolean;
  readonly step?: Rotation['step'];
  readonly batch?: number;
  /** How long other servers are given to notice the new key, ms. */
  readonly settle?: number;
}

/**
 * A new key for the ring, everything moved to it while servers run, and the old keys removed. It can be stopped at any moment, by
 * power loss too: what is done is done, and the next call goes on with the same new key. Undefined: another one is under way.
 */
export async function rotateKeys(house: House, owner: Pool, rotating: Rotating = {}): Promise<Rotated | undefined> {
  const { keys, region, now } = house;
  const { step = () => undefined, batch = 1000 } = rotating;
  const rotation: Rotation = { db: owner, keys, region, now, step, batch };
  const client = await owner.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${lock}) as mine`);
    if (!rows[0]?.mine) return undefined;
    await recordUse(house, owner, [{ use: 'rotate' }]);
    const resumed = await newKey(rotation);
    const moved = await moveAll(rotation, rotating.settle ?? 5 * noticedWithin);
    const retired = moved.unreadable > 0 ? [] : dropOld(rotation, rotating.keepOld ?? false);
    await settled(rotation, moved);
    return { ...moved, key: keys.ring.current().id, retired, resumed };
  } finally {
    // A connection that is gone has given the lock back itself.
    await client.query(`select pg_advisory_unlock(${lock})`).then(
      () => client.release(),
      () => client.release(true),
    );
  }
}

const lock = `hashtext('huiyin rotate-keys')`;

/** True when the current key is of a rotation that did not come to its end. */
async function newKey({ db, keys, region, now, step }: Rotation): Promise<boolean> {
  const sql = 'select 1 from seal_key where key = $1 and region = $2 and settled is null';
  const { rowCount } = await db.query(sql, [keys.ring.current().id, region]);
  if (rowCount === 1) return true;
  const { id } = keys.ring.renew();
  await db.query('insert into seal_key (key, region, since) values ($1, $2, $3)', [id, region, now()]);
  step('made', 0);
  return false;
}

/** Two rounds, and then until the database has agreed to take nothing under the old keys any more. */
async function moveAll(rotation: Rotation, settle: number): Promise<Moved> {
  const first = await round(rotation, true);
  // Whoever read the ring before there was the new key has noticed it by now.
  await setTimeout(settle);
  const second = await round(rotation, false);
  const unreadable = Math.max(first.unreadable, second.unreadable);
  let moved = first.moved + second.moved;
  if (unreadable > 0) return { moved, unreadable };
  while (!(await retire(rotation))) moved += (await rewrapPersons(rotation)).moved;
  const last = await resealSmall(rotation);
  return { moved: moved + last.moved, unreadable: last.unreadable };
}

async function round(rotation: Rotation, whole: boolean): Promise<Moved> {
  const old = whole && (await hasOld(rotation)) ? await resealOld(rotation) : nothingMoved;
  return plus(plus(old, await rewrapPersons(rotation)), await resealSmall(rotation));
}

/** Whether fields may be left that were sealed before there was a ring. Once they have all been moved there never are again. */
async function hasOld({ db, region }: Rotation): Promise<boolean> {
  const sql = 'select 1 from seal_key where key = $1 and region = $2 and retired is not null';
  return (await db.query(sql, [firstId, region])).rowCount === 0;
}

/** From here on `append` refuses keys of persons under the old ones. False when such a key got in meanwhile. */
const retire = ({ db, keys, region, now, step }: Rotation): Promise<boolean> =>
  inTransaction(db, async (client) => {
    const { id } = keys.ring.current();
    await client.query('lock table person_key in share mode');
    const left = await client.query('select 1 from person_key where region = $1 and kek <> $2 limit 1', [region, id]);
    if (left.rowCount !== 0) return false;
    const old = keys.ring.ids().filter((one) => one !== id);
    await client.query(
      `insert into seal_key (key, region, since, settled, retired) select k, $2, $3, $3, $3 from unnest($1::text[]) k
       on conflict (key, region) do update set retired = coalesce(seal_key.retired, excluded.retired)`,
      [old, region, now()],
    );
    step('retired', old.length);
    return true;
  });

function dropOld({ keys, step }: Rotation, keep: boolean): readonly string[] {
  const { id } = keys.ring.current();
  const old = keys.ring.ids().filter((one) => one !== id && one !== firstId);
  if (!keep) for (const one of old) keys.ring.drop(one);
  step('dropped', old.length);
  return old;
}

async function settled({ db, keys, region, now }: Rotation, moved: Moved): Promise<void> {
  const sql = 'update seal_key set settled = $3, moved = $4 where key = $1 and region = $2';
  await db.query(sql, [keys.ring.current().id, region, now(), JSON.stringify(moved)]);
}
