import { derivedId } from '../ledger/derived-id.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Draft, Effect } from './draft.ts';
import type { Matter } from './matter.ts';

/** What an act sets off in other matters. An act writes only its own; these are queued with it and done once each. */
export function effectsOf(rule: Procedure, matter: Matter, draft: Omit<Draft, 'effects'>): readonly Effect[] {
  return [
    ...opened(rule, matter, draft),
    ...reported(rule, matter, draft),
    ...joined(matter, draft),
    ...followed(rule, matter, draft),
  ];
}

/** Ids of the matters an act opens, known before they exist, so that the parent waits from the same moment. */
export function childIds(rule: Procedure, matter: Matter, draft: Pick<Draft, 'act' | 'data'>): readonly string[] {
  return childUnits(rule, draft).map((unit) => derivedId([matter.region, matter.id, String(matter.last + 1), unit]));
}

function childUnits(rule: Procedure, draft: Pick<Draft, 'act' | 'data'>): readonly string[] {
  const opening = rule.opens?.[draft.act];
  if (opening === undefined) return [];
  const units = opening.each === undefined ? [''] : draft.data[opening.each];
  return Array.isArray(units) ? units : [];
}

function opened(rule: Procedure, matter: Matter, draft: Omit<Draft, 'effects'>): Effect[] {
  const opening = rule.opens?.[draft.act];
  if (opening === undefined) return [];
  const ids = childIds(rule, matter, draft);
  return childUnits(rule, draft).map((unit, i) => ({
    kind: 'open',
    id: ids[i] ?? '',
    procedure: opening.procedure,
    unit,
    carries: opening.carries,
    says: Object.keys(draft.beside),
  }));
}

const reported = (rule: Procedure, matter: Matter, draft: Omit<Draft, 'effects'>): Effect[] =>
  rule.reports !== undefined && matter.parent !== undefined && draft.set.ended
    ? [{ kind: 'act', matter: matter.parent, act: rule.reports, about: matter.id, says: [] }]
    : [];

function joined(matter: Matter, draft: Omit<Draft, 'effects'>): Effect[] {
  if (draft.act === 'merge' && draft.set.joined)
    return [{ kind: 'act', matter: draft.set.joined, act: 'join', about: matter.id, says: [] }];
  if (draft.act === 'split' && matter.joined)
    return [{ kind: 'act', matter: matter.joined, act: 'part', about: matter.id, says: [] }];
  return [];
}

/** What the carrying matter is told, every voice joined to it is told as well, and each judges for itself. */
const followed = (rule: Procedure, matter: Matter, draft: Omit<Draft, 'effects'>): Effect[] =>
  rule.joins?.follows.includes(draft.act)
    ? matter.voices.map((voice) => ({
        kind: 'act',
        matter: voice,
        act: draft.act,
        about: matter.id,
        says: [...Object.keys(draft.data), ...Object.keys(draft.beside)],
      }))
    : [];
