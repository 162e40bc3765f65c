import type { House } from '../house.ts';

/** An account that can come in without a password: matched to a name of the county's own sign-in, or with a passkey. */
export interface FreeAccount {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  /** Whether it may still use one. */
  readonly passwords: boolean;
  /** Matched to a name of the county's own sign-in. */
  readonly outside: boolean;
}

export async function freeAccounts(house: House): Promise<readonly FreeAccount[]> {
  const { rows } = await house.db.query<FreeAccount>(
    `select * from (select id, username, name, passwords,
         exists (select from outside_name o where o.staff = s.id and o.region = s.region) as outside,
         exists (select from factor f where f.staff = s.id and f.region = s.region and f.kind = 'passkey') as passkey
       from staff s where region = $1 and active) a
     where not passwords or outside or passkey order by username`,
    [house.region],
  );
  return rows;
}

export const switchPasswords = (house: House, id: string, passwords: boolean): Promise<unknown> =>
  house.db.query('update staff set passwords = $3 where id = $1 and region = $2', [id, house.region, passwords]);
