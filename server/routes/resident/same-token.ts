import { millisecondsOf } from '#domain/deadline/day.ts';
import type { House } from '../../house.ts';

const half = 1_800_000;

/** Names a matter on a form without telling which: nothing can be made of it elsewhere, and after an hour nothing here. */
export const sameToken = (house: House, id: string, ago = 0): string =>
  house.keys.mark('same', `${house.region}/${id}/${Math.floor(millisecondsOf(house.now()) / half) - ago}`).slice(0, 32);

/** Whether a token was made for this matter within the last hour, by half hours. */
export const isSameToken = (house: House, id: string, token: string): boolean =>
  token === sameToken(house, id) || token === sameToken(house, id, 1);
