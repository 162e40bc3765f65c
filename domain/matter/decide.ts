import type { Act } from '../words/act.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Acts } from '../words/step.ts';
import { checkAnswers, isFault } from './answers.ts';
import { isDue } from './clock-act.ts';
import type { Draft } from './draft.ts';
import { effectsOf } from './effects.ts';
import type { Beside } from './erasable.ts';
import { erase } from './erase.ts';
import { factsAfter } from './facts-after.ts';
import { handOver } from './hand-over.ts';
import { handStop } from './hands.ts';
import { hold } from './hold.ts';
import { look } from './look.ts';
import { markOf } from './mark-of.ts';
import type { Matter } from './matter.ts';
import { wayFor } from './may.ts';
import { numberStop } from './paper.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { tallyStop } from './tally.ts';
import type { Actor, World } from './world.ts';

/** What somebody wants to do. `about` is another matter's id or a clock's name; `number` the next of the paper's series. */
export interface Attempt {
  readonly act: Act;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
  readonly about?: string;
  readonly number?: string;
  /** For an erasure: what lies beside the matter, the matters that carry its words on, and how many of those are open. */
  readonly erasing?: {
    readonly beside: readonly Beside[];
    readonly children: readonly string[];
    readonly open: number;
  };
}

/** Decides one act: the entry it would make, or the refusal. Pure and total; nothing is written here. */
export function decide(rule: Procedure, world: World, matter: Matter, attempt: Attempt): Draft | Refusal {
  const outside = Object.hasOwn(anywhere, attempt.act) ? anywhere[attempt.act] : undefined;
  if (outside !== undefined) return outside(rule, world, matter, attempt);
  const place = [rule.id, matter.step, attempt.act];
  const way = wayFor(rule, matter, attempt.actor, attempt.act, world);
  if (isRefusal(way)) return way;
  const same = handStop(rule, matter, attempt, way.law);
  if (same !== undefined) return same;
  const open = tallyStop(rule, matter, attempt, way.law);
  if (open !== undefined) return open;
  if (!isDue(matter, attempt, world)) return refuse('not-due', place, way.law);
  const unfit = numberStop(rule, matter, attempt) ?? joinStop(rule, matter, attempt);
  if (unfit !== undefined) return unfit;
  const answers = checkAnswers(rule, way, attempt.data, matter, world);
  if (isFault(answers))
    return refuse(answers.code, place, way.law, { field: answers.field, problem: answers.problem }, answers.field);
  const said = { act: attempt.act, data: answers.open, beside: answers.beside };
  const all = { ...matter.answers, ...answers.open };
  const set = factsAfter(rule, world, matter, attempt, { ...way, answers: all, said });
  if (isRefusal(set)) return set;
  const data = attempt.about === undefined ? answers.open : { ...answers.open, about: attempt.about };
  const draft = { act: attempt.act, by: markOf(attempt.actor), data, beside: answers.beside, set };
  return { ...draft, effects: effectsOf(rule, matter, draft, world) };
}

/** Acts of any step, most of them after the end too: no procedure names them. */
const anywhere: Acts<typeof decide> = { look, 'hand-over': handOver, erase, hold };

/** A matter is carried by another one, never by itself. */
function joinStop(rule: Procedure, matter: Matter, { act, about }: Attempt): Refusal | undefined {
  const carried = act !== 'merge' || rule.joins === undefined || (about !== undefined && about !== matter.id);
  if (carried) return undefined;
  const field = rule.joins?.into ?? '';
  const place = [rule.id, matter.step, act];
  return refuse('invalid', place, rule.law, { field, problem: 'not-a-number-of-a-matter' }, field);
}
