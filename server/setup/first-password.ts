import { randomInt } from 'node:crypto';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import type { House } from '../house.ts';
import { amountOf } from '../messages/quiet.ts';

/** Without those that look alike. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';

const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

/** A password to be handed over on paper: four groups of four, 79 bits. */
export const firstPassword = (): string => [group(), group(), group(), group()].join('-');

/** Until when one that is handed over today may be used (RFC 3339). */
export async function firstPasswordUntil(house: House): Promise<string> {
  const days = await amountOf(house, 'first-password');
  return instantAt(millisecondsOf(house.now()) + days * 86_400_000);
}
