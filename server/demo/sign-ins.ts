import type { House } from '../house.ts';
import { accounts } from './county.ts';

/** One line for each demonstration post: `sign-in OFFICE USERNAME PASSWORD UNIT`. */
export async function signIns(house: House): Promise<readonly string[]> {
  const all = await accounts(house.keys.mark('demo', house.region));
  return all.map(({ office, username, password, unit }) => `sign-in ${office} ${username} ${password} ${unit}`);
}
