import { randomBytes } from 'node:crypto';
import type { House } from '../house.ts';
import { openUnder, sealUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';

/** What can be begun and must be finished. */
export type Purpose =
  | 'totp'
  | 'passkey'
  | 'passkey-sign-in'
  | 'reset'
  | 'contact'
  | 'outside'
  | 'phone-code'
  | 'phone-list';

interface NewTicket {
  readonly purpose: Purpose;
  readonly minutes: number;
  /** The word its holder will bring; made here when not given. */
  readonly word?: string;
  readonly staff?: string;
  /** What is to be remembered, sealed. */
  readonly text?: string;
}

export interface Ticket {
  readonly staff: string | null;
  readonly text: string;
}

/** Remembers what was begun; answers with the word that finishes it. Only a keyed hash of the word is kept. */
export async function giveTicket(house: House, asked: NewTicket): Promise<string> {
  const word = asked.word ?? randomBytes(24).toString('base64url');
  const mark = markOf(house, asked.purpose, word);
  const now = Date.now();
  await house.db.query(
    `insert into ticket (mark, region, purpose, staff, sealed, at, until) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (mark, region) do nothing`,
    [
      mark,
      house.region,
      asked.purpose,
      asked.staff ?? null,
      sealUnder(house.keys, placeOf(house, mark), asked.text ?? ''),
      new Date(now),
      new Date(now + asked.minutes * 60_000),
    ],
  );
  return word;
}

/** Takes it: nobody gets it again. Undefined for a word unknown, used, or too old. */
export async function takeTicket(house: House, purpose: Purpose, word: string): Promise<Ticket | undefined> {
  const mark = markOf(house, purpose, word);
  const { rows } = await house.db.query<Row>(
    'delete from ticket where mark = $1 and region = $2 and purpose = $3 and until > $4 returning staff, sealed',
    [mark, house.region, purpose, new Date()],
  );
  return opened(house, mark, rows[0]);
}

/** Looks without taking, and counts: undefined once `tries` have looked. */
export async function tryTicket(
  house: House,
  purpose: Purpose,
  word: string,
  tries: number,
): Promise<Ticket | undefined> {
  const mark = markOf(house, purpose, word);
  const { rows } = await house.db.query<Row>(
    `update ticket set tries = tries + 1 where mark = $1 and region = $2 and purpose = $3 and until > $4 and tries < $5
     returning staff, sealed`,
    [mark, house.region, purpose, new Date(), tries],
  );
  return opened(house, mark, rows[0]);
}

/** Whatever of this kind was begun for an account ends. */
export async function dropTickets(house: House, purpose: Purpose, staff: string): Promise<void> {
  await house.db.query('delete from ticket where staff = $1 and purpose = $2 and region = $3', [
    staff,
    purpose,
    house.region,
  ]);
}

export const sweepTickets = (house: House, now: Date): Promise<unknown> =>
  house.db.query('delete from ticket where region = $1 and until < $2', [house.region, now]);

interface Row {
  readonly staff: string | null;
  readonly sealed: string;
}

const opened = (house: House, mark: string, row: Row | undefined): Ticket | undefined =>
  row === undefined ? undefined : { staff: row.staff, text: openUnder(house.keys, placeOf(house, mark), row.sealed) };

const markOf = (house: House, purpose: Purpose, word: string): string => house.keys.mark(`ticket/${purpose}`, word);

const placeOf = ({ region }: House, mark: string): string => sealedPlace('ticket', region, [mark]);
