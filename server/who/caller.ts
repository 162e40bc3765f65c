import type { Actor, Post } from '#domain/matter/world.ts';
import type { House } from '../house.ts';
import { prepared } from '../store/prepared.ts';
import { seenEvery, sessionTerms } from './session-terms.ts';
import { seenNow, tokenMark } from './sessions.ts';

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

/** The caller behind a session token; `nobody` for a token unknown, ended, or of staff who have left. `awake`: a person asks, not a page by itself. */
export async function callerOf(house: House, token: string | undefined, awake = false): Promise<Caller> {
  if (token === undefined || token.length > 200) return nobody;
  const now = new Date();
  const mark = tokenMark(house, token);
  const { rows } = await house.db.query<Signed>(
    prepared(bySession, [mark, house.region, now, new Date(now.getTime() - sessionTerms.staff.idle)]),
  );
  const row = rows[0];
  if (row === undefined) return nobody;
  if (row.matter !== null) return { kind: 'party', matter: row.matter };
  if (row.id === null) return nobody;
  if (awake && now.getTime() - row.seen.getTime() > seenEvery) await seenNow(house, mark, now);
  const atlas = await house.atlas();
  // Who should long have had a second factor and has none has no posts until it is there.
  const owes = row.owed !== null && row.owed < now;
  const posts = owes ? [] : row.posts.map(atlas.post).filter((post) => post !== undefined);
  return { kind: 'staff', id: row.id, username: row.username, name: row.name, posts };
}

interface Signed {
  readonly matter: string | null;
  readonly seen: Date;
  readonly id: string | null;
  readonly username: string;
  readonly name: string;
  readonly posts: readonly string[];
  readonly owed: Date | null;
}

const bySession = `select s.matter, s.seen, f.id, f.username, f.name, f.posts, f.factor_due as owed from session s
  left join staff f on f.id = s.staff and f.region = s.region and f.active
  where s.token_hash = $1 and s.region = $2 and s.until > $3 and (s.staff is null or s.seen > $4)`;

/** As whom a caller may act on a matter: each post of staff, or the party whose matter it is. */
export function actorsOf(caller: Caller, matter: string): readonly Actor[] {
  if (caller.kind === 'party') return caller.matter === matter ? [{ kind: 'party' }] : [];
  if (caller.kind === 'nobody') return [];
  return caller.posts.map((post) => ({ kind: 'post', post, person: caller.id }));
}
