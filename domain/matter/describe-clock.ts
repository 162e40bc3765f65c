import type { Calendar } from '../deadline/calendar.ts';
import { type Clock, elapsed, openPause, type Pause } from '../deadline/clock.ts';
import type { Used } from '../deadline/days-used.ts';
import { fill } from '../words/fill.ts';
import { cite } from '../words/law.ts';
import { citation } from '../words/law-table.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Wording } from '../words/wording.ts';

/** “第3天，共15天；依据《信访工作条例》第22条；暂停2天（听证）”: how far a clock is, its basis, its extension, its pauses. */
export function describeClock(rule: Procedure, clock: Clock, used: Used, wording: Wording, calendar: Calendar): string {
  const { phrases, laws, lang } = wording;
  const over = used.late && !used.paused ? Math.max(1, Math.ceil(used.used - used.allowed)) : 0;
  const parts = [
    progress(used, wording),
    fill(phrases.basis, { law: citation(clock.law, laws, lang) }),
    clock.extended > 0 ? fill(phrases.extended, { amount: amount(clock.extended, clock, wording) }) : '',
    over > 0 ? fill(phrases.late, { amount: overdue(over, clock, wording) }) : '',
    ...clock.pauses
      .filter((pause) => pause.to !== undefined)
      .map((pause) => past(rule, clock, pause, wording, calendar)),
    used.paused ? fill(phrases.pausedNow, { ground: groundOf(rule, clock, openPause(clock), wording) }) : '',
  ];
  return parts.filter((part) => part !== '').join(phrases.semicolon);
}

/** Hours are counted in days once there are three of them: “超期190小时” says less than “超期7天”. */
const overdue = (over: number, clock: Clock, wording: Wording): string =>
  clock.basis.unit === 'hours' && over >= 72
    ? amount(Math.floor(over / 24), { basis: { unit: 'calendar-days' } }, wording)
    : amount(over, clock, wording);

function progress(used: Used, wording: Wording): string {
  const { phrases } = wording;
  const passed = Math.floor(used.used);
  if (passed === 0 && used.unit !== 'hours')
    return fill(phrases.firstDay, { amount: amount(used.allowed, { basis: { unit: used.unit } }, wording) });
  return fill(phrases.used[used.unit], { used: passed, allowed: used.allowed });
}

const past = (rule: Procedure, clock: Clock, pause: Pause, wording: Wording, calendar: Calendar): string =>
  fill(wording.phrases.pausedFor, {
    amount: amount(Math.round(elapsed(clock, pause.from, pause.to ?? pause.from, calendar)), clock, wording),
    ground: groundOf(rule, clock, pause, wording),
  });

/** The step that the clock stands still in by that article; the article itself when no step says so. */
function groundOf(rule: Procedure, clock: Clock, pause: Pause | undefined, wording: Wording): string | undefined {
  if (pause === undefined) return undefined;
  const stands = Object.entries(rule.clocks?.[clock.name]?.stands ?? {});
  const step = stands.find(([, law]) => cite(law) === pause.ground)?.[0];
  const label = step === undefined ? undefined : wording.procedures[rule.id]?.steps[step]?.label;
  return label ?? citation(pause.ground, wording.laws, wording.lang);
}

const amount = (n: number, { basis }: { basis: Pick<Clock['basis'], 'unit'> }, { phrases }: Wording): string =>
  fill((n === 1 ? phrases.amountOne : phrases.amount)[basis.unit], { n });
