import type { Mark } from './draft.ts';
import type { Actor } from './world.ts';

/** Who acts, as the entry records it. */
export function markOf(actor: Actor): Mark {
  if (actor.kind !== 'post') return { office: actor.kind === 'party' ? 'resident' : actor.kind };
  const { key, unit, office } = actor.post;
  const mark = { office, unit, post: key };
  return actor.person === undefined ? mark : { ...mark, name: actor.person };
}
