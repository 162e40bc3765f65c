import type { House } from '../house.ts';
import { openPersonalText } from '../store/open-personal.ts';
import { sealUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';
import type { Address } from './outgoing.ts';

/** Keeps where a matter's answers go. Done before the act that makes them: nobody is told before there is somewhere to tell them. */
export async function keepCorrespondent(
  house: House,
  matter: string,
  channel: string,
  address: Address,
): Promise<void> {
  const sealed = sealUnder(
    house.keys,
    sealedPlace('correspondent', house.region, [matter, channel]),
    JSON.stringify(address),
  );
  await house.db.query(
    `insert into correspondent (matter, channel, region, sealed, at) values ($1, $2, $3, $4, $5)
     on conflict (matter, channel, region) do update set sealed = excluded.sealed, at = excluded.at`,
    [matter, channel, house.region, sealed, house.now()],
  );
}

/** Who wrote in this matter, by channel, the latest first. */
export async function correspondentsOf(house: House, matter: string): Promise<ReadonlyMap<string, Address>> {
  const { rows } = await house.db.query<{ channel: string; sealed: string }>(
    'select channel, sealed from correspondent where matter = $1 and region = $2 order by at desc, channel',
    [matter, house.region],
  );
  const found = new Map<string, Address>();
  for (const { channel, sealed } of rows) {
    const place = sealedPlace('correspondent', house.region, [matter, channel]);
    found.set(channel, JSON.parse(await openPersonalText(house, { use: 'message', matter }, place, sealed)) as Address);
  }
  return found;
}

/** From now on nothing is sent to this address. */
export async function stopTelling(house: House, channel: string, to: string): Promise<void> {
  await house.db.query(
    'insert into told_no_more (mark, region, at) values ($1, $2, $3) on conflict (mark, region) do nothing',
    [markOf(house, channel, to), house.region, house.now()],
  );
}

export async function tellAgain(house: House, channel: string, to: string): Promise<void> {
  await house.db.query('delete from told_no_more where mark = $1 and region = $2', [
    markOf(house, channel, to),
    house.region,
  ]);
}

export async function mayTell(house: House, channel: string, to: string): Promise<boolean> {
  const { rowCount } = await house.db.query('select 1 from told_no_more where mark = $1 and region = $2', [
    markOf(house, channel, to),
    house.region,
  ]);
  return rowCount === 0;
}

const markOf = (house: House, channel: string, to: string): string =>
  house.keys.mark('told-no-more', `${channel}/${to.toLowerCase()}`);
