import type { House } from '../house.ts';
import type { FactorKind } from './factors.ts';

/** By what somebody's account can be entered. */
export interface WaysIn {
  readonly username: string;
  readonly name: string;
  /** False: by passkey or the county's own system only. */
  readonly passwords: boolean;
  readonly kinds: ReadonlySet<FactorKind>;
  /** Matched to a name of the county's own sign-in. */
  readonly outside: boolean;
  /** When a password that was handed over ends; null for one's own. */
  readonly passwordUntil: Date | null;
}

const none: WaysIn = {
  username: '',
  name: '',
  passwords: false,
  kinds: new Set(),
  outside: false,
  passwordUntil: null,
};

export async function accountOf(house: House, staff: string): Promise<WaysIn> {
  const { rows } = await house.db.query<Omit<WaysIn, 'kinds'> & { readonly kinds: readonly FactorKind[] }>(
    `select username, name, passwords, password_until as "passwordUntil",
       array(select distinct kind from factor f where f.staff = s.id and f.region = s.region) as kinds,
       exists (select from outside_name o where o.staff = s.id and o.region = s.region) as outside
     from staff s where s.id = $1 and s.region = $2 and s.active`,
    [staff, house.region],
  );
  const [row] = rows;
  return row === undefined ? none : { ...row, kinds: new Set(row.kinds) };
}
