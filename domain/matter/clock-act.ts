import { isPaused } from '../deadline/clock.ts';
import type { Act } from '../words/act.ts';
import type { Attempt } from './decide.ts';
import type { Matter, RunningClock } from './matter.ts';
import type { World } from './world.ts';

/** What the office of the clock would do at `now`: warn, the act the rule names for lateness, or escalate. */
export function clockAct(matter: Matter, now: string): { act: Act; about: string } | undefined {
  const at = Date.parse(now);
  for (const clock of matter.clocks) {
    if (isPaused(clock)) continue;
    if (!clock.late && at >= lateFrom(clock)) return { act: clock.ifLate ?? 'escalate', about: clock.name };
    if (!clock.warned && !clock.late && at >= warnFrom(clock)) return { act: 'warn', about: clock.name };
  }
  return undefined;
}

/** The next instant at which `clockAct` may have something to do, as RFC 3339; undefined when nothing is running. */
export function nextRing(matter: Matter): string | undefined {
  if (matter.ended) return undefined;
  const rings = matter.clocks
    .filter((clock) => !isPaused(clock) && !clock.late)
    .map((clock) => (clock.warned ? lateFrom(clock) : Math.min(warnFrom(clock), lateFrom(clock))));
  return rings.length === 0 ? undefined : new Date(Math.min(...rings)).toISOString();
}

/** The clock acts only on a clock whose time has come; everybody else is not bound by this. */
export function isDue(matter: Matter, { act, actor, about }: Attempt, world: World): boolean {
  if (actor.kind !== 'clock') return true;
  const due = clockAct(matter, world.now);
  return due !== undefined && due.act === act && due.about === about;
}

/** `due` is written as the last second of the day, and that second is still in time. */
const lateFrom = (clock: RunningClock): number => Date.parse(clock.due) + 1000;
const warnFrom = (clock: RunningClock): number =>
  clock.warnAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(clock.warnAt);
