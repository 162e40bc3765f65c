import type { Procedure } from '../words/procedure.ts';
import type { Attempt } from './decide.ts';
import type { Draft } from './draft.ts';
import { findHolder } from './holder.ts';
import { markOf } from './mark-of.ts';
import type { Matter } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isShielded } from './shield.ts';
import type { Post, World } from './world.ts';

/**
 * One post's matter goes over to another post of the same unit and office (`data.to`), in any open step: terms, step and seats of units stay.
 * Either of the two, or the head of the unit, records it; which matters there are is the sheet both sign.
 */
export function handOver(rule: Procedure, world: World, matter: Matter, { actor, data }: Attempt): Draft | Refusal {
  const place = [rule.id, matter.step, 'hand-over'];
  const end = rule.ends[matter.step];
  if (end !== undefined) return refuse('ended', place, end.law, { step: matter.step });
  const posts = actor.kind === 'post' ? (world.posts.get(actor.post.unit) ?? []) : [];
  const [from, to] = [data.from, data.to].map((key) => posts.find((post) => post.key === key));
  if (from === undefined || to === undefined || actor.kind !== 'post' || !mayHandOver(actor.post, from, to))
    return refuse('not-yours', place, rule.law, { holder: matter.by, post: matter.holder.post });
  if (isShielded(rule, matter.seats, to.unit, world))
    return refuse('not-yours', place, rule.law, { holder: matter.by });
  const seats = Object.fromEntries(
    Object.entries(matter.seats).map(([seat, key]) => [seat, key === from.key ? to.key : key] as const),
  );
  const by = rule.steps[matter.step]?.by ?? rule.keeper;
  const found = findHolder(rule, by, { ...matter, seats }, world);
  const holder = matter.holder.post === from.key ? { ...matter.holder, office: to.office, post: to.key } : found;
  if (holder === undefined) return refuse('no-holder', place, rule.law, { step: matter.step });
  const answers = { from: from.key, to: to.key };
  return { act: 'hand-over', by: markOf(actor), data: answers, beside: {}, set: { seats, holder }, effects: [] };
}

const mayHandOver = (actor: Post, from: Post, to: Post): boolean =>
  from.key !== to.key &&
  from.office === to.office &&
  (actor.key === from.key || actor.key === to.key || ['head', 'unit'].includes(actor.office));
