import { type ClockStart, extendClock, isPaused, pauseClock, resumeClock, startClock } from '../deadline/clock.ts';
import { dayNamed, dayOf, nameOf, startOf } from '../deadline/day.ts';
import type { Act } from '../words/act.ts';
import type { ClockRule } from '../words/clock-rule.ts';
import { cite, type Law } from '../words/law.ts';
import { calendarDays, type Period } from '../words/period.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Within } from '../words/step.ts';
import type { Answer, RunningClock } from './matter.ts';
import type { World } from './world.ts';

/** What has just been decided, as far as clocks care. `to` is the step the matter is in afterwards. */
export interface Move {
  readonly act: Act;
  readonly moved: boolean;
  readonly to: string;
  readonly day: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly extendBy?: { readonly clock: string; readonly days: number } | undefined;
}

/** The clocks that run after an act: the step's own starts anew, the procedure's start, run on, stand still or end. */
export function runClocks(
  rule: Procedure,
  clocks: readonly RunningClock[],
  move: Move,
  world: World,
): readonly RunningClock[] {
  const begun = rule.ends[move.to] === undefined ? newClocks(rule, move, world) : [];
  const kept = clocks
    .filter((clock) => !begun.some((fresh) => fresh.name === clock.name))
    .flatMap((clock) => carryOn(rule, clock, move, world));
  return [...begun, ...kept].map((clock) => extended(clock, move, world));
}

/** A term as a period, looked up on the day the matter was opened; so is what a service item promised that day. */
export function periodOf(within: Within, day: string, world: World, answers: Move['answers'] = {}): Period {
  const found =
    'value' in within ? world.value(within.value, nameOf(dayOf(day))) : ownTerm(within, day, answers, world);
  if (typeof found === 'number') throw new Error(`The value of ${JSON.stringify(within)} is no period`);
  return found;
}

/** An item that came into force only after that day promises what it promises now. A row that has gone leaves a month. */
function ownTerm(
  within: Exclude<Within, { value: string }>,
  day: string,
  answers: Move['answers'],
  world: World,
): Period {
  if ('row' in within) return calendarDays(world.row?.(within.of, String(answers[within.row]))?.every ?? 30);
  if (!('item' in within)) return within;
  const key = String(answers[within.item]);
  const item = world.item?.(key, nameOf(dayOf(day))) ?? world.item?.(key, nameOf(dayOf(world.now)));
  if (item === undefined) throw new Error(`There never was a service item ${key}`);
  return item.limit;
}

function newClocks(rule: Procedure, move: Move, world: World): RunningClock[] {
  const step = rule.steps[move.to];
  const own = move.moved && step?.within ? [stepClock(rule, move, world)] : [];
  const long = Object.entries(rule.clocks ?? {})
    .filter(([, clock]) => [clock.starts].flat().includes(move.act) && clock.runsIn.includes(move.to))
    .map(([name, clock]) => start(rule, { name, ...clock, from: fromDay(rule, clock.from, move, world) }, move, world));
  return [...own, ...long];
}

function stepClock(rule: Procedure, move: Move, world: World): RunningClock {
  const step = rule.steps[move.to];
  if (step?.within === undefined) throw new Error(`${move.to} has no time of its own`);
  const from = fromDay(rule, step.from, move, world);
  return start(rule, { name: move.to, within: step.within, law: step.law, from, ifLate: step.ifLate }, move, world);
}

/** The recorded date a term runs from, or that of the row recorded, or the moment of the act. */
function fromDay(rule: Procedure, field: string | undefined, move: Move, world: World): string {
  const answer = field === undefined ? undefined : move.answers[field];
  const asked = field === undefined ? undefined : rule.fields[field];
  const date = asked?.kind === 'row' ? world.row?.(asked.register, String(answer))?.date : answer;
  return typeof date === 'string' ? startOf(dayNamed(date)) : world.now;
}

type Terms = { name: string; within: Within; law: Law; from: string; ifLate?: Act | undefined };

function start(rule: Procedure, terms: Terms, move: Move, world: World): RunningClock {
  const basis = periodOf(terms.within, move.day, world, move.answers);
  const warn = rule.warn && world.value(rule.warn.value, nameOf(dayOf(move.day)));
  const fresh: ClockStart = { name: terms.name, law: cite(terms.law), basis, from: terms.from };
  const warned =
    typeof warn === 'number' && basis.unit !== 'hours' && basis.n > warn ? { ...fresh, warnBefore: warn } : fresh;
  const clock = startClock(warned, world.calendar);
  return terms.ifLate === undefined ? clock : { ...clock, ifLate: terms.ifLate };
}

function carryOn(rule: Procedure, clock: RunningClock, move: Move, world: World): RunningClock[] {
  const long: ClockRule | undefined = rule.clocks?.[clock.name];
  if (long === undefined) return !move.moved && clock.name === move.to ? [clock] : [];
  if (long.ends === move.act) return [];
  const ground = long.stands?.[move.to];
  if (ground !== undefined)
    return [isPaused(clock) ? clock : { ...clock, ...pauseClock(clock, world.now, cite(ground)) }];
  if (!long.runsIn.includes(move.to)) return [];
  return [isPaused(clock) ? { ...clock, ...resumeClock(clock, world.now, world.calendar) } : clock];
}

/** More time also takes back a warning or lateness already recorded: it may come again. */
function extended(clock: RunningClock, move: Move, world: World): RunningClock {
  if (move.extendBy === undefined || move.extendBy.clock !== clock.name) return clock;
  const { warned, late, ...running } = clock;
  return { ...running, ...extendClock(running, move.extendBy.days, world.calendar) };
}
