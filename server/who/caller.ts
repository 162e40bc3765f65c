import type { Actor, Post } from '#domain/matter/world.ts';
import type { House } from '../house.ts';
import { prepared } from '../store/prepared.ts';

/** Who is asking: staff with their posts, a resident with the slip of one matter, or nobody in particular. */
export type Caller = Staff | { readonly kind: 'party'; readonly matter: string } | { readonly kind: 'nobody' };

export interface Staff {
  readonly kind: 'staff';
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly posts: readonly Post[];
}

export const nobody: Caller = { kind: 'nobody' };

/** How long a session lasts without being renewed. */
export const sessionHours = { staff: 12, party: 24 } as const;

/** The caller behind a session token; `nobody` for a token unknown, ended, or of staff who have left. */
export async function callerOf(house: House, token: string | undefined): Promise<Caller> {
  if (token === undefined || token.length > 200) return nobody;
  const { rows } = await house.db.query<Signed>(
    prepared(bySession, [tokenMark(house, token), house.region, new Date()]),
  );
  const row = rows[0];
  if (row === undefined) return nobody;
  if (row.matter !== null) return { kind: 'party', matter: row.matter };
  if (row.id === null) return nobody;
  const atlas = await house.atlas();
  const posts = row.posts.map(atlas.post).filter((post) => post !== undefined);
  return { kind: 'staff', id: row.id, username: row.username, name: row.name, posts };
}

interface Signed {
  readonly matter: string | null;
  readonly id: string | null;
  readonly username: string;
  readonly name: string;
  readonly posts: readonly string[];
}

const bySession = `select s.matter, f.id, f.username, f.name, f.posts from session s
  left join staff f on f.id = s.staff and f.region = s.region and f.active
  where s.token_hash = $1 and s.region = $2 and s.until > $3`;

/** Tokens are stored as keyed hashes: whoever reads the table cannot sign in with it. */
const tokenMark = (house: House, token: string): string => house.keys.mark('token', token);

/** A new session; the token is returned once and kept nowhere. */
export async function openSession(house: House, who: { staff: string } | { matter: string }): Promise<string> {
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const hours = 'staff' in who ? sessionHours.staff : sessionHours.party;
  const [staff, matter] = 'staff' in who ? [who.staff, null] : [null, who.matter];
  await house.db.query(
    'insert into session (token_hash, region, staff, matter, at, until) values ($1, $2, $3, $4, $5, $6)',
    [tokenMark(house, token), house.region, staff, matter, new Date(), new Date(Date.now() + hours * 3_600_000)],
  );
  return token;
}

export async function endSession(house: House, token: string): Promise<void> {
  await house.db.query('delete from session where token_hash = $1 and region = $2', [
    tokenMark(house, token),
    house.region,
  ]);
}

/** Ends every session of a member of staff but the one of this token. */
export async function endOtherSessions(house: House, staff: string, token: string): Promise<void> {
  await house.db.query('delete from session where staff = $1 and region = $2 and token_hash <> $3', [
    staff,
    house.region,
    tokenMark(house, token),
  ]);
}

/** As whom a caller may act on a matter: each post of staff, or the party whose matter it is. */
export function actorsOf(caller: Caller, matter: string): readonly Actor[] {
  if (caller.kind === 'party') return caller.matter === matter ? [{ kind: 'party' }] : [];
  if (caller.kind === 'nobody') return [];
  return caller.posts.map((post) => ({ kind: 'post', post, person: caller.id }));
}
