import type { Actor, Post } from '#domain/matter/world.ts';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { endInterests } from '../registers/end-interests.ts';
import { accountsOf, changePosts } from '../setup/staff-accounts.ts';
import { endHandOver, type HandOverRow, openMattersOf } from '../store/hand-overs.ts';

/**
 * Once both have confirmed: into another post each matter goes by an act of its own; else the post itself goes to the taker, with
 * everything it holds, and what the giver had declared an interest in ends with them.
 */
export async function finishHandOver(house: House, row: HandOverRow, post: Post): Promise<void> {
  const open = await openMattersOf(house.db, house.region, post.key, post.unit);
  const moved = row.into === null ? open : await moveAll(house, open, row, post);
  if (row.into === null) await givePost(house, row);
  await endHandOver(house.db, house.region, { id: row.id, at: house.now(), moved });
}

/** A matter that cannot go over (the taker's unit is shut out of it) stays, and stays on the next sheet. */
async function moveAll(
  house: House,
  matters: readonly string[],
  row: HandOverRow,
  post: Post,
): Promise<readonly string[]> {
  const to = (await house.atlas()).post(row.into ?? '');
  if (to === undefined) return [];
  const actor: Actor = { kind: 'post', post: to, person: row.taker };
  const moved: string[] = [];
  for (const matter of matters) {
    const outcome = await act(house, { matter, act: 'hand-over', actor, data: { from: post.key, to: to.key } });
    if ('done' in outcome) moved.push(matter);
  }
  return moved;
}

async function givePost(house: House, { post, giver, taker }: HandOverRow): Promise<void> {
  const accounts = await accountsOf(house);
  const [from, to] = [giver, taker].map((id) => accounts.find((one) => one.id === id));
  if (from !== undefined)
    await changePosts(
      house,
      from.id,
      from.posts.filter((key) => key !== post),
    );
  if (to !== undefined && !to.posts.includes(post)) await changePosts(house, to.id, [...to.posts, post]);
  await endInterests(house, [post]);
}
