import type { Act } from '../words/act.ts';
import type { Procedure, SeatAtOpen } from '../words/procedure.ts';
import { checkAnswers, isFault } from './answers.ts';
import { choose, numbersOn } from './choose.ts';
import type { Draft } from './draft.ts';
import { findHolder, isHolder } from './holder.ts';
import { markOf } from './mark-of.ts';
import type { Matter } from './matter.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { runClocks } from './run-clocks.ts';
import { seatFrom } from './seat-from.ts';
import type { Actor, World } from './world.ts';

/** What somebody brings in. Id and number come from the server; `seats` are given when another matter opens this one. */
export interface Opening {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  readonly channel: string;
  readonly actor: Actor;
  readonly form: Readonly<Record<string, unknown>>;
  readonly parent?: string;
  readonly seats?: Readonly<Record<string, string>>;
  /** Another matter that is told, without saying of which: the emptying of the box a letter lay in. */
  readonly tells?: { readonly matter: string; readonly act: Act };
}

/** Opens a matter: the draft of its first entry (`register`), or why it cannot be opened so. */
export function open(rule: Procedure, world: World, opening: Opening): Draft | Refusal {
  const place = [rule.id, 'open', 'register'];
  if (!mayOpen(rule, opening, world)) return refuse('not-open-to', place, rule.open.law);
  const fields = { needs: rule.open.needs, takes: rule.open.form };
  const answers = checkAnswers(rule, fields, opening.form, { seats: {}, since: world.now }, world);
  if (isFault(answers))
    return refuse(
      answers.code,
      place,
      rule.open.law,
      { field: answers.field, problem: answers.problem },
      answers.field,
    );
  const set = firstFacts(rule, world, opening, answers.open);
  if (isRefusal(set)) return set;
  return {
    act: 'register',
    by: markOf(opening.actor),
    data: answers.open,
    beside: answers.beside,
    set,
    effects: told(opening),
  };
}

const told = ({ tells }: Opening): Draft['effects'] =>
  tells === undefined ? [] : [{ kind: 'act', matter: tells.matter, act: tells.act, about: tells.matter, says: [] }];

/** Whether this actor may open such a matter at all, whatever it says. */
export function mayOpen(rule: Procedure, opening: Pick<Opening, 'actor' | 'seats'>, world: World): boolean {
  if (opening.actor.kind === 'follow') return true;
  const seats = seatsFor(rule, opening, {}, world);
  return rule.open.by.some((name) => isHolder(rule, name, { seats }, opening.actor, world));
}

function firstFacts(
  rule: Procedure,
  world: World,
  opening: Opening,
  answers: Matter['answers'],
): Draft['set'] | Refusal {
  const place = [rule.id, 'open', 'register'];
  const step = choose(rule.open.to, { answers, count: 1, head: '00000000', number: numbersOn(world, world.now) });
  if (step === undefined) return refuse('no-way', place, rule.open.law, { act: 'register' });
  const seats = seatsFor(rule, opening, answers, world);
  const seating = { seats, answers, number: opening.number };
  const holder = findHolder(rule, rule.steps[step]?.by ?? '', seating, world);
  if (holder === undefined) return refuse('no-holder', place, rule.open.law, { step });
  const move = { act: 'register', moved: true, to: step, day: world.now, answers } as const;
  const { id, region, number, channel, parent } = opening;
  const standing = {
    step,
    ended: false,
    by: rule.steps[step]?.by ?? '',
    holder,
    seats,
    clocks: runClocks(rule, [], move, world),
    since: world.now,
  };
  const identity = { id, region, number, channel, procedure: rule.id, version: rule.from, opened: world.now };
  const ties = { answers, documents: {}, waitsFor: [], voices: [] };
  return parent === undefined ? { ...identity, ...standing, ...ties } : { ...identity, ...standing, ...ties, parent };
}

function seatsFor(
  rule: Procedure,
  opening: Pick<Opening, 'actor' | 'seats'>,
  answers: Matter['answers'],
  world: World,
): Matter['seats'] {
  const found = Object.entries(rule.open.seats).map(
    ([seat, how]) => [seat, sitter(rule, how, opening.actor, answers, world)] as const,
  );
  return {
    ...Object.fromEntries(found.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    ...opening.seats,
  };
}

function sitter(
  rule: Procedure,
  how: SeatAtOpen,
  actor: Actor,
  answers: Matter['answers'],
  world: World,
): string | undefined {
  if ('given' in how) return undefined;
  if ('field' in how) return seatFrom(rule, how.field, answers, world);
  const post = 'actor' in how && actor.kind === 'post' ? actor.post : undefined;
  if (post !== undefined && 'actor' in how) return how.actor === 'post' ? post.key : post.unit;
  return 'kind' in how ? unitOfKind(how.kind, world) : undefined;
}

function unitOfKind(kind: string, world: World): string | undefined {
  for (const unit of world.units.values()) if (unit.kind === kind) return unit.key;
  return undefined;
}
