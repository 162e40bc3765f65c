import { randomInt } from 'node:crypto';
import type { House } from '../house.ts';
import { dropFactor, dropFactors, factorBy, keepFactor } from './factors.ts';

/** How many there are: for as many lost telephones as a career has. */
const many = 10;

/** Without those that look alike. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';
const group = (): string => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');

/** New codes in the place of the old ones; shown once, kept as keyed hashes. 49 bits each, and each opens once. */
export async function newRecoveryCodes(house: House, staff: string): Promise<readonly string[]> {
  const codes = Array.from({ length: many }, () => `${group()}-${group()}`);
  await dropFactors(house, staff, 'recovery');
  for (const code of codes)
    await keepFactor(house, { staff, kind: 'recovery', name: '', mark: markOf(house, staff, code) });
  return codes;
}

/** Whether it is a code of theirs; it is used up by this. */
export async function isRecovery(house: House, staff: string, code: string): Promise<boolean> {
  const found = await factorBy(house, markOf(house, staff, code));
  return found !== undefined && (await dropFactor(house, staff, found.id));
}

const markOf = (house: House, staff: string, code: string): string =>
  house.keys.mark('recovery', `${staff}/${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
