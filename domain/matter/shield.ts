import type { Procedure } from '../words/procedure.ts';
import type { Matter } from './matter.ts';
import { superiors } from './superiors.ts';
import type { World } from './world.ts';

/** Whether `unit` is accused in this matter, or lies below the one accused: it never sees the matter, holds it or acts on it. */
export function isShielded(
  rule: Pick<Procedure, 'shields'>,
  seats: Matter['seats'],
  unit: string,
  world: World,
): boolean {
  const accused = (rule.shields ?? []).map((seat) => seats[seat]).filter((key) => key !== undefined);
  if (accused.length === 0) return false;
  return [unit, ...superiors(unit, world)].some((key) => accused.includes(key));
}
