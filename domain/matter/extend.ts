import type { Act } from '../words/act.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Matter } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';
import { periodOf } from './run-clocks.ts';
import type { World } from './world.ts';

/** Which clock an act gives more days; undefined for acts that give none. Refused beyond the cap, counted over all extensions. */
export function extensionFor(
  rule: Procedure,
  matter: Matter,
  act: Act,
  answers: Matter['answers'],
  world: World,
): { clock: string; days: number } | Refusal | undefined {
  const extension = rule.extensions?.[act];
  if (extension === undefined) return undefined;
  const place = [rule.id, matter.step, act];
  const name = extension.clocks.find((wanted) => matter.clocks.some((clock) => clock.name === wanted));
  const clock = matter.clocks.find((running) => running.name === name);
  if (clock === undefined) return refuse('no-clock', place, extension.law);
  const days = Number(answers[extension.days]);
  const cap = periodOf(extension.upTo, matter.opened, world).n;
  const left = cap - clock.extended;
  return days <= left
    ? { clock: clock.name, days }
    : refuse('cap', place, extension.law, { cap, left }, extension.days);
}
