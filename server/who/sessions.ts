import { randomUUIDv7 } from 'node:crypto';
import type { House } from '../house.ts';
import { sessionTerms } from './session-terms.ts';

/** One open session of a member of staff, as they see it themselves. */
export interface OpenSession {
  readonly id: string;
  readonly at: Date;
  readonly seen: Date;
  readonly device: string;
  /** The one that asks. */
  readonly own: boolean;
}

type Holder =
  | { readonly staff: string; readonly device?: string; readonly proved?: Date | undefined }
  | { readonly matter: string };

/** A new session, proved this moment unless `proved` says when; the token is returned once and kept nowhere. */
export async function openSession(house: House, who: Holder): Promise<string> {
  const token = newToken();
  const [staff, matter] = 'staff' in who ? [who.staff, null] : [null, who.matter];
  const { longest } = 'staff' in who ? sessionTerms.staff : sessionTerms.party;
  const now = new Date();
  const until = new Date(now.getTime() + longest);
  const device = 'staff' in who ? (who.device ?? 'program') : null;
  const proved = 'staff' in who ? (who.proved ?? now) : now;
  await house.db.query(
    `insert into session (token_hash, region, staff, matter, at, until, id, seen, proved, device)
     values ($1, $2, $3, $4, $5, $6, $7, $5, $9, $8)`,
    [tokenMark(house, token), house.region, staff, matter, now, until, randomUUIDv7(), device, proved],
  );
  return token;
}

const newToken = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');

/** Tokens are stored as keyed hashes: whoever reads the table cannot sign in with it. */
export const tokenMark = (house: House, token: string): string => house.keys.mark('token', token);

export async function seenNow(house: House, mark: string, now: Date): Promise<void> {
  await house.db.query('update session set seen = $3 where token_hash = $1 and region = $2', [mark, house.region, now]);
}

/** When whoever holds the token last showed who they are; undefined for a session of no staff. */
export async function provedAt(house: House, token: string): Promise<Date | undefined> {
  const { rows } = await house.db.query<{ proved: Date }>(
    'select proved from session where token_hash = $1 and region = $2 and staff is not null',
    [tokenMark(house, token), house.region],
  );
  return rows[0]?.proved;
}

/** Proved this moment, under a new token: whoever has read the old one has nothing. Undefined when it had ended meanwhile. */
export async function proveNow(house: House, token: string): Promise<string | undefined> {
  const next = newToken();
  const { rowCount } = await house.db.query(
    'update session set token_hash = $4, proved = $3, seen = $3 where token_hash = $1 and region = $2',
    [tokenMark(house, token), house.region, new Date(), tokenMark(house, next)],
  );
  return rowCount === 1 ? next : undefined;
}

/** Every session of a member of staff that would still be let in, the last used first. */
export async function sessionsOf(house: House, staff: string, token: string): Promise<readonly OpenSession[]> {
  const now = Date.now();
  const { rows } = await house.db.query<OpenSession>(
    `select id, at, seen, device, token_hash = $5 as own from session
     where staff = $1 and region = $2 and until > $3 and seen > $4 order by seen desc, id`,
    [staff, house.region, new Date(now), new Date(now - sessionTerms.staff.idle), tokenMark(house, token)],
  );
  return rows;
}

export async function endSession(house: House, token: string): Promise<void> {
  await house.db.query('delete from session where token_hash = $1 and region = $2', [
    tokenMark(house, token),
    house.region,
  ]);
}

/** Ends one of somebody's own sessions by its id; false when they have none of that id. */
export async function endOwn(house: House, staff: string, id: string): Promise<boolean> {
  const { rowCount } = await house.db.query('delete from session where id = $1 and region = $2 and staff = $3', [
    id,
    house.region,
    staff,
  ]);
  return rowCount === 1;
}

/** Ends every session of a member of staff but the one of this token. */
export async function endOtherSessions(house: House, staff: string, token: string): Promise<void> {
  await house.db.query('delete from session where staff = $1 and region = $2 and token_hash <> $3', [
    staff,
    house.region,
    tokenMark(house, token),
  ]);
}

/** Whoever is signed in with this account is signed out everywhere. */
export async function signOutEverywhere(house: House, staff: string): Promise<void> {
  await house.db.query('delete from session where staff = $1 and region = $2', [staff, house.region]);
}
