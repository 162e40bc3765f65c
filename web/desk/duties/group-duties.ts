import type { MatterLine } from '#server/routes/contract.ts';
import { dayOf, endOfWeek } from '../day.ts';

export const groups = ['late', 'today', 'week', 'later', 'waiting'] as const;
export type Group = (typeof groups)[number];

/** Duties as the clock orders them: late first, then what is due soonest; those that wait for others last. */
export function groupDuties(lines: readonly MatterLine[], now: number): Readonly<Record<Group, readonly MatterLine[]>> {
  const sorted = [...lines].filter(({ ended }) => !ended).sort(byClock);
  const of = (group: Group) => sorted.filter((line) => groupOf(line, now) === group);
  return { late: of('late'), today: of('today'), week: of('week'), later: of('later'), waiting: of('waiting') };
}

/** A matter that waits for the resident is not its holder's work, even when its clock ends today. */
export function groupOf(line: MatterLine, now: number): Group {
  if (line.waiting === true) return 'waiting';
  if (line.late) return 'late';
  if (line.due === null) return 'later';
  const today = dayOf(now);
  const due = dayOf(line.due);
  if (due <= today) return 'today';
  return due <= endOfWeek(today) ? 'week' : 'later';
}

function byClock(a: MatterLine, b: MatterLine): number {
  if (a.due === b.due) return a.number.localeCompare(b.number);
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return Date.parse(a.due) - Date.parse(b.due);
}
