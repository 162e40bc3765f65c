import { isShielded } from '#domain/matter/shield.ts';
import type { Around, Chapter } from './chapter.ts';
import type { Finding } from './finding.ts';

/** Promise 5: whoever is accused, and all below them, are shut out of the matter and do not hold it. */
export function checkShield({ state, shielded }: Chapter, { rule, world }: Around): Finding[] {
  if (rule === undefined || (rule.shields ?? []).length === 0) return [];
  const accused = [...world.units.keys()].filter((unit) => isShielded(rule, state.seats, unit, world));
  const open = accused
    .filter((unit) => !shielded.includes(unit))
    .map((unit): Finding => ({ promise: 'shielded', kind: 'not-shut-out', detail: unit }));
  const holds = accused.includes(state.holder.unit) && !state.ended;
  return holds ? [...open, { promise: 'shielded', kind: 'held-by-the-accused', detail: state.holder.unit }] : open;
}
