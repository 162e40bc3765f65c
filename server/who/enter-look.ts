import { type Refusal, refuse } from '#domain/matter/refusal.ts';
import type { Post } from '#domain/matter/world.ts';
import type { Clarity } from '#domain/person/mask.ts';
import type { Office } from '#domain/words/office.ts';
import { house as design } from '#regulations/laws.ts';
import { purposeOf, purposes } from '#regulations/purposes.ts';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import type { Looked } from '../store/open-personal.ts';
import type { Staff } from './caller.ts';
import { opensFor, recognisesFor } from './scope.ts';

/** Why somebody wants to look: the name of a purpose with what there is to say besides, or their own words alone. */
export interface Why {
  readonly purpose: string;
  readonly words?: string | undefined;
}

/** A look that was entered, and how clearly the post that looked may see. */
export type Entered = Looked & { readonly clarity: Clarity };

/** Enters the look as that post of the caller which sees most for the purpose; what is refused is not opened. */
export async function enterLook(house: House, caller: Staff, matter: string, why: Why): Promise<Entered | Refusal> {
  const { purpose, words } = namedIn(why);
  const rule = purposes[purpose];
  if ('words' in rule && words.length < 2) return refuse('missing', place, design('§ 2'), empty, 'purpose');
  const post = lookerFor(caller, rule.by);
  if (post === undefined) throw new Trouble('not-allowed');
  const actor = { kind: 'post', post, person: caller.id } as const;
  const outcome = await act(house, { matter, act: 'look', actor, data: { purpose, words } });
  if ('done' in outcome) return { matter, seq: outcome.done.entry.seq, clarity: clarityOf(post.office) };
  if ('refused' in outcome) return outcome.refused;
  throw new Trouble('not-found');
}

const place = ['look', 'purpose'];
const empty = { field: 'purpose', problem: 'empty' };

/** Words that are no name of a purpose are somebody's own: another purpose, said in words. */
export function namedIn({ purpose, words = '' }: Why): { purpose: keyof typeof purposes; words: string } {
  return purposeOf(purpose) === undefined
    ? { purpose: 'other', words: [purpose, words].filter(Boolean).join(' ').trim() }
    : { purpose: purpose as keyof typeof purposes, words: words.trim() };
}

/** The post by which a caller looks for a purpose of these offices: one that sees in the clear before one that sees parts. */
export function lookerFor({ posts }: Staff, by: readonly Office[]): Post | undefined {
  const may = posts.filter(({ office }) => mayFor(office, by));
  return may.find(({ office }) => opensFor(office)) ?? may[0];
}

export const clarityOf = (office: Office): Clarity => (opensFor(office) ? 'clear' : 'partial');

/** Without offices of its own a purpose is the system's, in the place of an office that opens by duty. */
const mayFor = (office: Office, by: readonly Office[]): boolean =>
  by.length === 0 ? opensFor(office) : by.includes(office) && (opensFor(office) || recognisesFor(office));
