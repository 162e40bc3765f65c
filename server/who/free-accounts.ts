import type { House } from '../house.ts';

/** An account that can come in without a password: matched to a name of the county's own sign-in, or with a passkey. */
export interface FreeAccount {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  /** Whether it may still use one. */
  readonly passwords: boolean;
}

export async function freeAccounts(house: House): Promise<readonly FreeAccount[]> {
  const { rows } = await house.db.query<FreeAccount>(
    `select id, username, name, passwords from staff s where region = $1 and active and (not passwords
       or exists (select from factor f where f.staff = s.id and f.region = s.region and f.kind = 'passkey')
       or exists (select from outside_name o where o.staff = s.id and o.region = s.region))
     order by username`,
    [house.region],
  );
  return rows;
}

export const switchPasswords = (house: House, id: string, passwords: boolean): Promise<unknown> =>
  house.db.query('update staff set passwords = $3 where id = $1 and region = $2', [id, house.region, passwords]);
