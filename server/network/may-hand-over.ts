import type { Post } from '#domain/matter/world.ts';
import { handingOver } from '#regulations/doors.ts';
import type { Staff } from '../who/caller.ts';

/** Whether the caller may set about handing a post over: whoever sits in it, the head or desk of its unit, or an administrator. */
export const mayHandOver = ({ posts }: Staff, post: Post): boolean =>
  posts.some(
    ({ key, unit, office }) =>
      key === post.key ||
      (handingOver.anywhere as readonly string[]).includes(office) ||
      answersFor(post.unit, unit, office),
  );

/** Whether the caller may confirm for somebody who has left: the head or desk of the unit, never an administrator, who sees no matters. */
export const mayStandInFor = ({ posts }: Staff, post: Post): boolean =>
  posts.some(({ unit, office }) => answersFor(post.unit, unit, office));

const answersFor = (asked: string, unit: string, office: string): boolean =>
  unit === asked && (handingOver.inOwnUnit as readonly string[]).includes(office);
