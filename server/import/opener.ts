import { open } from '#domain/matter/open.ts';
import { isRefusal } from '#domain/matter/refusal.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { House } from '../house.ts';

/** The post in whose name rows are brought in: the one that would hold such a matter, if it may open one; else the first that may. */
export async function openerFor(house: House, rule: Procedure): Promise<Actor | undefined> {
  const world = await house.world();
  const tried = { id: '', region: house.region, number: '', channel: 'import', form: { subject: '?', detail: '?' } };
  const posts = [...world.posts.values()].flat();
  const opened = posts.flatMap((post) => {
    const draft = open(rule, world, { ...tried, actor: { kind: 'post', post } });
    return isRefusal(draft) ? [] : [{ post, holder: draft.set.holder?.post }];
  });
  const chosen = opened.find(({ post, holder }) => post.key === holder) ?? opened[0];
  return chosen && { kind: 'post', post: chosen.post };
}
