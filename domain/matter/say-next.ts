import { isPaused } from '../deadline/clock.ts';
import { millisecondsOf } from '../deadline/day.ts';
import { fill } from '../words/fill.ts';
import { cite } from '../words/law.ts';
import { citation } from '../words/law-table.ts';
import type { Procedure } from '../words/procedure.ts';
import { stepLabel } from '../words/wording.ts';
import type { RunningClock } from './matter.ts';
import { sayDay, sayMoment } from './say-when.ts';
import { isParty, sayHolder } from './say-who.ts';
import type { Telling, Told } from './telling.ts';

/** What follows from an entry: how the matter ended, or who must do what by when, each with its article. */
export function sayNext(rule: Procedure, told: Told, telling: Telling): string | undefined {
  const { wording } = telling;
  const { step = '', ended } = told.set;
  const end = rule.ends[step];
  if (!ended || end === undefined) {
    const all = clocksToTell(rule, told).map((clock) => sayDue(rule, clock, told, telling));
    return all.length === 0 ? undefined : all.join(wording.phrases.semicolon);
  }
  const label = stepLabel(wording.procedures[rule.id], step);
  return fill(wording.phrases.ended, { end: label, law: citation(cite(end.law), wording.laws, wording.lang) });
}

export const hasMoved = ({ at, set }: Told): boolean =>
  set.since !== undefined && millisecondsOf(set.since) === millisecondsOf(at);

/** The last day that matters to the party: of the step's own time, else of the clock with the fewest steps. */
export function sayPartyDue(rule: Procedure, told: Told, telling: Telling): string | undefined {
  const scope = (clock: RunningClock) => rule.clocks?.[clock.name]?.runsIn.length ?? 0;
  const [first] = [...running(told)].sort((a, b) => scope(a) - scope(b));
  return first && sayLast(first, telling);
}

/** Clocks begun or given more time by this entry; else, when the matter moved, the one that ends first. */
function clocksToTell(rule: Procedure, told: Told): readonly RunningClock[] {
  const longer = rule.extensions?.[told.act]?.clocks ?? [];
  const begun = (clock: RunningClock) => hasMoved(told) && millisecondsOf(clock.from) === millisecondsOf(told.at);
  const news = running(told).filter((clock) => begun(clock) || longer.includes(clock.name));
  if (news.length > 0) return news.slice(0, 2);
  return hasMoved(told) ? running(told).slice(0, 1) : [];
}

const running = ({ set }: Told): readonly RunningClock[] =>
  (set.clocks ?? []).filter((clock) => !isPaused(clock)).sort((a, b) => millisecondsOf(a.due) - millisecondsOf(b.due));

function sayDue(rule: Procedure, clock: RunningClock, told: Told, telling: Telling): string {
  const { phrases, laws, lang, procedures } = telling.wording;
  const words = procedures[rule.id];
  const duty = words?.steps[clock.name]?.duty ?? words?.clocks[clock.name]?.duty ?? clock.name;
  const who = sayHolder(rule, told.set, telling);
  const template = phrases[dueOf(rule, told)];
  return fill(template, { who, duty, due: sayLast(clock, telling), law: citation(clock.law, laws, lang) });
}

/** The party may speak, who acted goes on as “it”, anybody else is named. */
function dueOf(rule: Procedure, { by, set }: Told): 'due' | 'dueSelf' | 'dueParty' {
  if (set.by !== undefined && isParty(rule, set.by)) return 'dueParty';
  const same = set.holder?.proxy ? by.post === set.holder.post : by.unit === set.holder?.unit;
  return by.unit !== undefined && same ? 'dueSelf' : 'due';
}

const sayLast = (clock: RunningClock, { wording, today }: Telling): string =>
  clock.basis.unit === 'hours'
    ? sayMoment(clock.due, today, wording.phrases)
    : sayDay(clock.due, today, wording.phrases);
