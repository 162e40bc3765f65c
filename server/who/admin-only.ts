import type { Post } from '#domain/matter/world.ts';
import { Trouble } from '../http/problem.ts';
import type { Caller } from './caller.ts';
import { staffOnly } from './staff-only.ts';

/** The administrator's post of whoever asks; everybody else is refused. */
export function adminOnly(caller: Caller): Post {
  const post = staffOnly(caller).posts.find(({ office }) => office === 'admin');
  if (post === undefined) throw new Trouble('not-allowed');
  return post;
}
