import type { Role } from '#domain/words/role.ts';
import { roles } from '#regulations/roles.ts';
import type { House } from '../house.ts';
import { regionOf } from '../region.ts';
import { accountOf } from './account.ts';

/** Whether one of these posts must have a second factor here, and within how many days. The demonstration is exempt: its passwords are printed. */
export async function factorWithin(house: House, posts: readonly string[]): Promise<number | undefined> {
  const { demo, secondFactor } = await regionOf(house);
  if (demo || !secondFactor) return undefined;
  const atlas = await house.atlas();
  const days = posts.flatMap((key) => {
    const office = atlas.post(key)?.office;
    const role: Role | undefined = office === undefined ? undefined : roles[office];
    return role?.secondFactor === undefined ? [] : [role.secondFactor.within];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}

/** At each sign-in and each change of factors: begins the time an account has left to set one up, or ends it. */
export async function noteFactorDuty(house: House, staff: string): Promise<void> {
  const { rows } = await house.db.query<{ posts: readonly string[] }>(
    'select posts from staff where id = $1 and region = $2',
    [staff, house.region],
  );
  const within = await factorWithin(house, rows[0]?.posts ?? []);
  const { kinds, outside, passwords } = await accountOf(house, staff);
  // Who comes in only by the county's own sign-in shows there what that asks for.
  const has = kinds.has('totp') || kinds.has('passkey') || (outside && !passwords);
  const due = within === undefined || has ? null : new Date(Date.now() + within * 86_400_000);
  await house.db.query(
    `update staff set factor_due = case when $3::timestamptz is null then null else coalesce(factor_due, $3) end
     where id = $1 and region = $2 and (factor_due is null) <> ($3::timestamptz is null)`,
    [staff, house.region, due],
  );
}

/** Until when an account may still do without a second factor; null when none is asked of it, or one stands. */
export async function factorDue(house: House, staff: string): Promise<Date | null> {
  const { rows } = await house.db.query<{ due: Date | null }>(
    'select factor_due as due from staff where id = $1 and region = $2',
    [staff, house.region],
  );
  return rows[0]?.due ?? null;
}
