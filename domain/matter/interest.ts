import type { Seating } from './holder.ts';
import type { Interest, Post, World } from './world.ts';

/**
 * Whether a post has declared an interest (利益申报) that this matter touches: in a unit with a seat in it other than the post's
 * own, in what it is about, or in the matter itself. Staff declare their own; nobody keeps a register of kin.
 */
export function isInterested(post: Post, seating: Seating, world: World): boolean {
  const day = world.now.slice(0, 10);
  return (world.interests?.get(post.key) ?? []).some(
    (interest) => interest.from <= day && day <= (interest.until ?? day) && touches(interest, post, seating),
  );
}

function touches({ unit, category, matter }: Interest, post: Post, { seats, answers, number }: Seating): boolean {
  if (matter !== undefined && matter === number) return true;
  if (unit !== undefined && unit !== post.unit && Object.values(seats).includes(unit)) return true;
  const about = answers?.category;
  return category !== undefined && typeof about === 'string' && `${about}.`.startsWith(`${category}.`);
}
