import { dayOf, nameOf } from '../deadline/day.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Matter } from './matter.ts';
import type { World } from './world.ts';

/** The unit or post that an answer puts into a seat: itself, or for a service item or a register's row the unit that answers for it. */
export function seatFrom(rule: Procedure, field: string, answers: Matter['answers'], world: World): string | undefined {
  const answer = answers[field];
  if (typeof answer !== 'string') return undefined;
  const asked = rule.fields[field];
  if (asked?.kind === 'row') return world.row?.(asked.register, answer)?.unit;
  return asked?.kind === 'item' ? world.item?.(answer, nameOf(dayOf(world.now)))?.unit : answer;
}
