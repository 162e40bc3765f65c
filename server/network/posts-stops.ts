import type { Lang } from '#domain/words/lang.ts';
import type { Atlas } from '../atlas.ts';
import type { Account } from '../setup/staff-accounts.ts';
import { postConflicts } from './posts-fault.ts';
import { staffingStops } from './staffing-fault.ts';

/** Everything that speaks against giving somebody these posts, in sentences: posts that exclude each other, a station of three or six. */
export function postsStops(
  asked: { readonly atlas: Atlas; readonly lang: Lang },
  people: readonly Account[],
  username: string,
  posts: readonly string[],
): readonly string[] {
  const others = people.filter((one) => one.username !== username);
  return [...postConflicts(asked, posts), ...staffingStops(asked, people, [...others, { id: username, posts }])];
}
