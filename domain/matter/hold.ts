import { dayOf, isDate, nameOf } from '../deadline/day.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Attempt } from './decide.ts';
import type { Draft } from './draft.ts';
import { markOf } from './mark-of.ts';
import type { Matter } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isShielded } from './shield.ts';
import type { World } from './world.ts';

/**
 * 暂缓删除: until a day, with a reason (a lawsuit, an inquiry), nothing of this matter is erased, in any step and after the end.
 * A later one takes its place; one that ends today lets go at once.
 */
export function hold(rule: Procedure, world: World, matter: Matter, { actor, data }: Attempt): Draft | Refusal {
  const place = [rule.id, matter.step, 'hold'];
  const { until, reason } = data;
  const officer = actor.kind === 'post' && actor.post.office === 'privacy';
  if (!officer || isShielded(rule, matter.seats, actor.post.unit, world))
    return refuse('not-yours', place, rule.law, { holder: 'privacy' });
  if (typeof until !== 'string' || !isWithin(until, world))
    return refuse('invalid', place, rule.keeps.law, { field: 'until', problem: 'not-a-date' }, 'until');
  if (typeof reason !== 'string' || reason.trim().length < 2)
    return refuse('missing', place, rule.keeps.law, { field: 'reason', problem: 'empty' }, 'reason');
  const said = { data: { until }, beside: { reason: reason.trim().slice(0, 400) } };
  return { act: 'hold', by: markOf(actor), ...said, set: { hold: until }, effects: [] };
}

/** Up to the day before the one it names: what ends today holds nothing any more. */
export const isHeld = ({ hold: until }: Matter, { now }: Pick<World, 'now'>): boolean =>
  until !== undefined && until > nameOf(dayOf(now));

/** A court that needs it longer is asked again. */
function isWithin(until: string, { now, value }: World): boolean {
  const today = nameOf(dayOf(now));
  const last = Temporal.PlainDate.from(today)
    .add({ years: Number(value('hold-years', today)) })
    .toString();
  return isDate(until) && until >= today && until <= last;
}
