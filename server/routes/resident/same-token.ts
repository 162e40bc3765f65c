import { millisecondsOf } from '#domain/deadline/day.ts';
import { sameText } from '../../channels/same-text.ts';
import type { House } from '../../house.ts';

const half = 1_800_000;

/** Names a matter on a form without telling which: nothing can be made of it elsewhere, and after an hour nothing here. */
export const sameToken = (house: House, id: string, ago = 0): string =>
  house.keys.mark('same', `${house.region}/${id}/${Math.floor(millisecondsOf(house.now()) / half) - ago}`).slice(0, 32);

/** Whether a token was made for this matter within the last hour, by half hours. */
export const isSameToken = (house: House, id: string, token: string): boolean =>
  [0, 1].some((ago) => sameText(sameToken(house, id, ago), token));
