import type { House } from '../house.ts';
import { throttle } from '../http/throttle.ts';
import { type KeyHolder, keyHolder, type Purpose } from './api-key.ts';

/** Answers with whose key it is. Wrong keys are counted per address (60 in ten minutes), calls with a right one per key (600 a minute). */
export function keyDoor(
  house: House,
  purpose: Purpose,
): (secret: string, address: string) => Promise<KeyHolder | 'wrong' | 'too-many'> {
  const wrong = throttle({ tries: 60, minutes: 10 });
  const calls = throttle({ tries: 600, minutes: 1 });
  return async (secret, address) => {
    const holder = wrong.blocked(address) ? 'too-many' : await keyHolder(house, secret, purpose);
    if (holder === 'too-many') return holder;
    if (holder === undefined) {
      wrong.failed(address);
      return 'wrong';
    }
    if (calls.blocked(holder.id)) return 'too-many';
    calls.failed(holder.id);
    return holder;
  };
}
