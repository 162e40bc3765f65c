import type { House } from '../house.ts';
import { openUnder, sealUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';

/** Who somebody is in the county's own sign-in, as it says. */
export interface OutsideName {
  readonly name: string;
  readonly username: string;
}

export interface Waiting extends OutsideName {
  readonly mark: string;
  readonly at: Date;
}

/** More than that are not kept waiting: whoever runs that system could send any number. */
const mostWaiting = 500;

export const outsideMark = (house: House, issuer: string, sub: string): string =>
  house.keys.mark('outside', `${issuer}\n${sub}`);

/** The account an administrator has matched to it, if it may be used. */
export async function matchedTo(house: House, mark: string): Promise<{ staff: string; username: string } | undefined> {
  const { rows } = await house.db.query<{ staff: string; username: string }>(
    `select s.id as staff, s.username from outside_name o join staff s on s.id = o.staff and s.region = o.region and s.active
     where o.mark = $1 and o.region = $2`,
    [mark, house.region],
  );
  return rows[0];
}

/** Notes that somebody came who is matched to no account. No account is made. */
export async function noteWaiting(house: House, mark: string, who: OutsideName): Promise<void> {
  await house.db.query(
    `insert into outside_name (mark, region, sealed, at) select $1, $2, $3, $4
     where (select count(*) from outside_name where region = $2 and staff is null) < $5
     on conflict (mark, region) do nothing`,
    [mark, house.region, sealUnder(house.keys, placeOf(house, mark), JSON.stringify(who)), new Date(), mostWaiting],
  );
}

export async function waitingNames(house: House): Promise<readonly Waiting[]> {
  const { rows } = await house.db.query<{ mark: string; sealed: string; at: Date }>(
    'select mark, sealed, at from outside_name where region = $1 and staff is null order by at, mark',
    [house.region],
  );
  return rows.map(({ mark, sealed, at }) => {
    const who = JSON.parse(openUnder(house.keys, placeOf(house, mark), sealed)) as OutsideName;
    return { mark, at, ...who };
  });
}

/** An administrator says who it is. False when nobody of that mark is waiting. */
export async function matchName(house: House, mark: string, staff: string): Promise<boolean> {
  const { rowCount } = await house.db.query(
    'update outside_name set staff = $3 where mark = $1 and region = $2 and staff is null',
    [mark, house.region, staff],
  );
  return rowCount === 1;
}

/** Whoever was matched to this account waits again: matched wrongly, or another now signs in there. True when somebody was. */
export async function partName(house: House, staff: string): Promise<boolean> {
  const { rowCount } = await house.db.query('update outside_name set staff = null where staff = $1 and region = $2', [
    staff,
    house.region,
  ]);
  return rowCount !== 0;
}

const placeOf = ({ region }: House, mark: string): string => sealedPlace('outside_name', region, [mark]);
