import { timingSafeEqual } from 'node:crypto';
import type { House } from '../house.ts';
import { throttle } from '../http/throttle.ts';
import { codeMark } from '../register.ts';
import { openSession } from './sessions.ts';

/** Who tries to follow a matter: number and code as typed, and the address they come from. */
export interface Try {
  readonly number: string;
  readonly code: string;
  readonly address: string;
}

interface Found {
  readonly matter: string;
  readonly number: string;
}

export type Followed = (Found & { readonly token: string }) | 'wrong' | 'too-many';

/** Whose slip it is, for whoever shows number and code. */
export type SlipDoor = (attempt: Try) => Promise<Found | 'wrong' | 'too-many'>;

/** The same door for those who come in by it: a session on that one matter. */
export const followDoor =
  (house: House, door: SlipDoor) =>
  async (attempt: Try): Promise<Followed> => {
    const found = await door(attempt);
    return typeof found === 'string' ? found : { ...found, token: await openSession(house, { matter: found.matter }) };
  };

/**
 * The door from a slip to its matter. Wrong tries are counted per number and address (10 an hour), per address (200: a whole
 * village may share one) and per number (200, so that a code of eight digits is not found by many at once). A right code
 * is never counted, and an address that has once had it right is not shut out by what others do to its number.
 */
export function slipDoor(house: House): SlipDoor {
  const pairs = throttle({ tries: 10, minutes: 60 });
  const crowds = throttle({ tries: 200, minutes: 60 });
  const known = new Set<string>();
  return async ({ number, code, address }) => {
    const typed = tidy(number);
    const pair = `${address} ${typed}`;
    const shut =
      pairs.blocked(pair) || crowds.blocked(`from ${address}`) || (crowds.blocked(`to ${typed}`) && !known.has(pair));
    if (shut) return 'too-many';
    pairs.failed(pair);
    crowds.failed(`from ${address}`);
    crowds.failed(`to ${typed}`);
    const id = await matterFor(house, typed, code.replace(/\D/g, ''));
    if (id === undefined) return 'wrong';
    pairs.forgive(pair);
    crowds.forgive(`from ${address}`);
    crowds.forgive(`to ${typed}`);
    if (known.size > 10_000) known.clear();
    known.add(pair);
    return { matter: id, number: typed };
  };
}

/** As it stands on the slip, however it was typed: full-width digits, spaces, any dash or none. */
export function tidy(number: string): string {
  const digits = number.normalize('NFKC').replace(/\D/g, '');
  return digits.length > 6 ? `${digits.slice(0, 6)}-${digits.slice(6)}`.slice(0, 40) : digits;
}

/** The matter, when the code is its code. An unknown number costs the same work as a wrong code. */
async function matterFor(house: House, number: string, code: string): Promise<string | undefined> {
  const { rows } = await house.db.query<{ id: string; mark: string | null }>(
    'select id, code_hash as mark from matter where number = $1 and region = $2',
    [number, house.region],
  );
  const { id, mark } = rows[0] ?? { id: '00000000-0000-0000-0000-000000000000', mark: null };
  const given = Buffer.from(codeMark(house, id, code), 'hex');
  const kept = mark === null ? Buffer.alloc(given.length) : Buffer.from(mark, 'hex');
  return kept.length === given.length && timingSafeEqual(kept, given) && mark !== null ? id : undefined;
}
