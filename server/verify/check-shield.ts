import { isApart } from '#domain/matter/apart.ts';
import { isShielded } from '#domain/matter/shield.ts';
import type { Around, Chapter } from './chapter.ts';
import type { Finding } from './finding.ts';

/** Promise 5: whoever is accused, and all below them, are shut out and do not hold it; what its answers set apart is marked so. */
export function checkShield(chapter: Chapter, around: Around): Finding[] {
  const { apart, state } = chapter;
  const wanted = around.rule === undefined ? apart : isApart(around.rule, state.answers);
  const marked: Finding[] =
    apart === wanted ? [] : [{ promise: 'shielded', kind: wanted ? 'not-set-apart' : 'set-apart-without-ground' }];
  return [...marked, ...accusedFindings(chapter, around)];
}

function accusedFindings({ state, shielded }: Chapter, { rule, world }: Around): Finding[] {
  if (rule === undefined || (rule.shields ?? []).length === 0) return [];
  const accused = [...world.units.keys()].filter((unit) => isShielded(rule, state.seats, unit, world));
  const open = accused
    .filter((unit) => !shielded.includes(unit))
    .map((unit): Finding => ({ promise: 'shielded', kind: 'not-shut-out', detail: unit }));
  const holds = accused.includes(state.holder.unit) && !state.ended;
  return holds ? [...open, { promise: 'shielded', kind: 'held-by-the-accused', detail: state.holder.unit }] : open;
}
