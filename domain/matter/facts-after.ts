import type { Procedure } from '../words/procedure.ts';
import { choose, numbersOn } from './choose.ts';
import type { Attempt } from './decide.ts';
import { extensionFor } from './extend.ts';
import { handsAfter } from './hands.ts';
import { findHolder } from './holder.ts';
import type { Facts, Holder, Matter } from './matter.ts';
import { childrenOf, type Said } from './opened.ts';
import { paperAfter } from './paper.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { runClocks } from './run-clocks.ts';
import { seatFrom } from './seat-from.ts';
import type { Way } from './ways.ts';
import type { World } from './world.ts';

/** What a matter is after an act that is open and answered, or why it leads nowhere. `answers` are all, the act's own included. */
export function factsAfter(
  rule: Procedure,
  world: World,
  matter: Matter,
  attempt: Attempt,
  open: Pick<Way, 'target' | 'law'> & Pick<Matter, 'answers'> & { readonly said: Said },
): Facts | Refusal {
  const { act } = attempt;
  const { answers, law } = open;
  const place = [rule.id, matter.step, act];
  const count = (matter.counts[act] ?? 0) + 1;
  const chosen = choose(open.target, { answers, count, head: matter.head, number: numbersOn(world, matter.opened) });
  if (chosen === undefined) return refuse('no-way', place, law, { act });
  const moved = chosen !== 'here';
  const to = moved ? chosen : matter.step;
  const bound = { ...ties(rule, matter, attempt), seats: seatsAfter(rule, matter, attempt, answers, world) };
  const holder = holderOf(rule, to, { ...matter, ...bound }, world);
  if (holder === undefined) return refuse('no-holder', place, law, { step: to });
  const extendBy = extensionFor(rule, matter, act, answers, world);
  if (isRefusal(extendBy)) return extendBy;
  const clocks = runClocks(rule, matter.clocks, { act, moved, to, day: matter.opened, answers, extendBy }, world);
  const documents = paperAfter(rule, matter, attempt);
  const since = moved ? world.now : matter.since;
  const standing = { ...standingAt(rule, to), since, holder, clocks: flagged(clocks, attempt), answers, documents };
  return {
    ...standing,
    ...bound,
    ...openedBy(rule, world, matter, open.said, bound),
    ...handed(rule, matter, attempt),
  };
}

/** Matters this act opens: those that hold something back are waited for, the others only named. */
function openedBy(rule: Procedure, world: World, matter: Matter, said: Said, bound: Facts): Facts {
  const children = childrenOf(rule, matter, said, world);
  const waited = children.filter(({ opening }) => opening.holdsBack.length > 0).map(({ id }) => id);
  const asked = children.filter(({ opening }) => opening.holdsBack.length === 0);
  const waitsFor = bound.waitsFor ?? [...matter.waitsFor, ...waited];
  if (asked.length === 0) return { waitsFor };
  return { waitsFor, asked: [...(matter.asked ?? []), ...asked.map(({ id, procedure }) => ({ id, procedure }))] };
}

const handed = (rule: Procedure, matter: Matter, attempt: Attempt): Facts => {
  const hands = handsAfter(rule, matter, attempt);
  return hands === undefined ? {} : { hands };
};

const standingAt = (rule: Procedure, step: string): Facts => ({
  step,
  ended: Object.hasOwn(rule.ends, step),
  by: rule.steps[step]?.by ?? rule.keeper,
});

const seatsAfter = (
  rule: Procedure,
  matter: Matter,
  { act, actor }: Attempt,
  answers: Matter['answers'],
  world: World,
): Matter['seats'] => {
  const actorUnit = actor.kind === 'post' ? actor.post.unit : undefined;
  const filled = Object.entries(rule.seats?.[act] ?? {}).map(
    ([seat, from]) => [seat, from === '@actor' ? actorUnit : seatFrom(rule, from, answers, world)] as const,
  );
  return {
    ...matter.seats,
    ...Object.fromEntries(filled.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
  };
};

/** An ended matter stays with whoever had it last, so that questions about it have an owner. */
const holderOf = (rule: Procedure, to: string, matter: Matter, world: World): Holder | undefined =>
  Object.hasOwn(rule.ends, to) ? matter.holder : findHolder(rule, rule.steps[to]?.by ?? '', matter, world);

/** A clock that has warned or run late says so, and does not say it again. */
const flagged = (clocks: Matter['clocks'], { act, actor, about }: Attempt): Matter['clocks'] => {
  if (actor.kind !== 'clock') return clocks;
  const flag = act === 'warn' ? { warned: true as const } : { late: true as const };
  return clocks.map((clock) => (clock.name === about ? { ...clock, ...flag } : clock));
};

/** What binds this matter to others, and the party's last word. */
function ties(rule: Procedure, matter: Matter, { act, about, actor }: Attempt): Facts {
  const judged = rule.judges?.[act];
  const said: Facts = judged === undefined ? {} : { judged };
  if (act === 'recuse' && actor.kind === 'post')
    return { ...said, recused: [...(matter.recused ?? []), actor.post.key] };
  if (act === 'merge' && about) return { ...said, joined: about };
  if (act === 'split') return { ...said, joined: null };
  if (act === 'join' && about) return { ...said, voices: [...matter.voices, about] };
  if (act === 'part') return { ...said, voices: matter.voices.filter((id) => id !== about) };
  if (act === 'report-in') return { ...said, waitsFor: matter.waitsFor.filter((id) => id !== about) };
  return said;
}
