import type { Act } from '../words/act.ts';
import type { Procedure } from '../words/procedure.ts';
import { checkAnswers, isFault } from './answers.ts';
import { choose } from './choose.ts';
import { isDue } from './clock-act.ts';
import type { Draft, Mark } from './draft.ts';
import { childIds, effectsOf } from './effects.ts';
import { extensionFor } from './extend.ts';
import { findHolder } from './holder.ts';
import type { Facts, Holder, Matter } from './matter.ts';
import { wayFor } from './may.ts';
import { paperAfter } from './paper.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { runClocks } from './run-clocks.ts';
import type { Way } from './ways.ts';
import type { Actor, World } from './world.ts';

/** What somebody wants to do. `about` is another matter's id or a clock's name; `number` the next of the paper's series. */
export interface Attempt {
  readonly act: Act;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
  readonly about?: string;
  readonly number?: string;
}

/** Decides one act: the entry it would make, or the refusal. Pure and total; nothing is written here. */
export function decide(rule: Procedure, world: World, matter: Matter, attempt: Attempt): Draft | Refusal {
  const place = [rule.id, matter.step, attempt.act];
  const way = wayFor(rule, matter, attempt.actor, attempt.act, world);
  if (isRefusal(way)) return way;
  if (!isDue(matter, attempt, world)) return refuse('not-due', place, way.law);
  const answers = checkAnswers(rule, way, attempt.data, matter, world);
  if (isFault(answers))
    return refuse(answers.code, place, way.law, { field: answers.field, problem: answers.problem }, answers.field);
  const set = factsAfter(rule, world, matter, attempt, way, { ...matter.answers, ...answers.open });
  if (isRefusal(set)) return set;
  const data = attempt.about === undefined ? answers.open : { ...answers.open, about: attempt.about };
  const draft = { act: attempt.act, by: markOf(attempt.actor), data, beside: answers.beside, set };
  return { ...draft, effects: effectsOf(rule, matter, draft) };
}

function factsAfter(
  rule: Procedure,
  world: World,
  matter: Matter,
  attempt: Attempt,
  way: Way,
  answers: Matter['answers'],
): Facts | Refusal {
  const { act } = attempt;
  const place = [rule.id, matter.step, act];
  const chosen = choose(way.target, { answers, count: (matter.counts[act] ?? 0) + 1, head: matter.head });
  if (chosen === undefined) return refuse('no-way', place, way.law, { act });
  const to = chosen === 'here' ? matter.step : chosen;
  const seats = seatsAfter(rule, matter, attempt, answers);
  const bound = ties(rule, matter, attempt);
  const holder = holderOf(rule, to, { ...matter, ...bound, seats }, world);
  if (holder === undefined) return refuse('no-holder', place, way.law, { step: to });
  const extendBy = extensionFor(rule, matter, act, answers, world);
  if (isRefusal(extendBy)) return extendBy;
  const moved = chosen !== 'here';
  const clocks = runClocks(rule, matter.clocks, { act, moved, to, day: matter.opened, answers, extendBy }, world);
  const standing = {
    step: to,
    ended: Object.hasOwn(rule.ends, to),
    by: rule.steps[to]?.by ?? rule.keeper,
    since: moved ? world.now : matter.since,
  };
  const waitsFor = [...matter.waitsFor, ...childIds(rule, matter, { act, data: answers })];
  return {
    ...standing,
    holder,
    seats,
    clocks: flagged(clocks, attempt),
    answers,
    documents: paperAfter(rule, matter, attempt),
    waitsFor,
    ...bound,
  };
}

const seatsAfter = (
  rule: Procedure,
  matter: Matter,
  { act, actor }: Attempt,
  answers: Matter['answers'],
): Matter['seats'] => {
  const actorUnit = actor.kind === 'post' ? actor.post.unit : undefined;
  const filled = Object.entries(rule.seats?.[act] ?? {}).map(
    ([seat, from]) => [seat, from === '@actor' ? actorUnit : answers[from]] as const,
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

export function markOf(actor: Actor): Mark {
  if (actor.kind !== 'post') return { office: actor.kind === 'party' ? 'resident' : actor.kind };
  const { key, unit, office } = actor.post;
  const mark = { office, unit, post: key };
  return actor.person === undefined ? mark : { ...mark, name: actor.person };
}
