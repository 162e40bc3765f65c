import { dueAt } from '../deadline/due-at.ts';
import type { Act } from '../words/act.ts';
import { allOpenings } from '../words/opening.ts';
import type { Procedure } from '../words/procedure.ts';
import { isHolder } from './holder.ts';
import type { Matter } from './matter.ts';
import { paperStop } from './paper.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { periodOf } from './run-clocks.ts';
import { type Way, waysOf } from './ways.ts';
import type { Actor, World } from './world.ts';

/** What `actor` may do next: the page draws buttons from it, the server asks it again before it acts. */
export const may = (rule: Procedure, matter: Matter, actor: Actor, world: World): readonly Way[] =>
  waysOf(rule, matter.step).filter((way) => !isRefusal(wayFor(rule, matter, actor, way.act, world)));

/** The way for one act, or the refusal with the rule and article that says no. */
export function wayFor(rule: Procedure, matter: Matter, actor: Actor, act: Act, world: World): Way | Refusal {
  const place = [rule.id, matter.step, act];
  const end = rule.ends[matter.step];
  if (end !== undefined) return refuse('ended', place, end.law, { step: matter.step });
  const step = rule.steps[matter.step];
  const way = waysOf(rule, matter.step).find((open) => open.act === act);
  if (step === undefined || way === undefined)
    return refuse('not-here', place, step?.law ?? rule.law, { step: matter.step, act });
  if (!mayTake(rule, way, matter, actor, world))
    return refuse('not-yours', place, way.law, { holder: way.by.join(','), post: matter.holder.post });
  if (matter.waitsFor.length > 0 && holdsBack(rule, act))
    return refuse('waiting', place, way.law, { open: matter.waitsFor.length });
  const shut = timeIsUp(rule, matter, actor, act, world) ?? closedWindow(rule, matter, act, world);
  return shut ?? paperStop(rule, matter, act) ?? way;
}

function mayTake(rule: Procedure, way: Way, matter: Matter, actor: Actor, world: World): boolean {
  const follows = actor.kind === 'follow' && matter.step === rule.joins?.step && rule.joins.follows.includes(way.act);
  return follows || way.by.some((name) => isHolder(rule, name, matter, actor, world));
}

const holdsBack = (rule: Procedure, act: Act): boolean =>
  allOpenings(rule).some(([, opening]) => opening.holdsBack.includes(act));

function closedWindow(rule: Procedure, matter: Matter, act: Act, world: World): Refusal | undefined {
  const window = rule.steps[matter.step]?.window?.[act];
  if (window === undefined) return undefined;
  const end = dueAt(matter.since, periodOf(window.within, matter.opened, world), world.calendar);
  const open = Date.parse(world.now) < Date.parse(end) + 1000;
  return open ? undefined : refuse('window', [rule.id, matter.step, act], window.law, { until: end });
}

/**
 * Once a step's own time is up and the rule says what then happens, nothing else may come first: a review asked for on the
 * day after the last is refused whether or not the clock has had its turn.
 */
function timeIsUp(rule: Procedure, matter: Matter, actor: Actor, act: Act, world: World): Refusal | undefined {
  const clock = matter.clocks.find(({ name, ifLate }) => name === matter.step && ifLate !== undefined);
  const others = actor.kind === 'post' || actor.kind === 'party';
  if (clock === undefined || !others || Date.parse(world.now) < Date.parse(clock.due) + 1000) return undefined;
  return refuse('window', [rule.id, matter.step, act], rule.steps[matter.step]?.law ?? rule.law, { until: clock.due });
}
