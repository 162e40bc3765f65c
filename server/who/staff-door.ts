import type { House } from '../house.ts';
import { throttle } from '../http/throttle.ts';
import { factorsOf, standsAlone } from './factors.ts';
import { isRecovery } from './recovery-codes.ts';
import { idOfStaff } from './staff.ts';
import { staffTries, type Trier } from './staff-tries.ts';
import { isTotp } from './totp.ts';

/** Somebody at the door of the desk. */
export interface AtDoor extends Trier {
  readonly password: string;
  /** Of the authenticator, or a recovery code. */
  readonly code: string | undefined;
}

/** The account, or why not. `code-needed`: the password was right, and this account has a second factor. */
export type Let = { readonly staff: string } | 'wrong' | 'too-many' | 'code-needed' | 'factor-wrong';

export type StaffDoor = (attempt: AtDoor) => Promise<Let>;

/**
 * The one door by user name and password, for the API, the set-up pages and every later proof, so that wrong tries are counted together.
 * Codes are guessed only by whoever has the password already: for those there is a count per account too (30 an hour), which no
 * stranger can use up.
 */
export function staffDoor(house: House): StaffDoor {
  const tries = staffTries();
  const codes = throttle({ tries: 30, minutes: 60 });
  return async (attempt) => {
    if (!(await tries.begins(attempt))) return 'too-many';
    const staff = await idOfStaff(house, attempt.username, attempt.password);
    if (staff === undefined) return 'wrong';
    const second = await secondFor(house, staff, attempt.code?.trim() ?? '', codes);
    // Without a code nothing was guessed; a wrong one stays counted.
    if (second !== 'factor-wrong' && second !== 'too-many') tries.wasRight(attempt);
    return second ?? { staff };
  };
}

async function secondFor(
  house: House,
  staff: string,
  code: string,
  codes: ReturnType<typeof throttle>,
): Promise<Exclude<Let, { readonly staff: string }> | undefined> {
  const factors = await factorsOf(house, staff);
  if (!factors.some(standsAlone)) return undefined;
  if (code === '') return 'code-needed';
  if (codes.blocked(staff)) return 'too-many';
  codes.failed(staff);
  for (const factor of factors.filter(({ kind }) => kind === 'totp'))
    if (await isTotp(house, factor, code)) return codes.forgive(staff) ?? undefined;
  return (await isRecovery(house, staff, code)) ? (codes.forgive(staff) ?? undefined) : 'factor-wrong';
}
