import type { Act } from '../words/act.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Draft, Effect } from './draft.ts';
import type { Matter } from './matter.ts';
import { childrenOf, openEffects, recalls } from './opened.ts';
import type { World } from './world.ts';

/** What an act sets off in other matters. An act writes only its own; these are queued with it and done once each. */
export function effectsOf(
  rule: Procedure,
  matter: Matter,
  draft: Omit<Draft, 'effects'>,
  world: World,
): readonly Effect[] {
  return [
    ...openEffects(childrenOf(rule, matter, draft, world), matter, draft),
    ...recalls(rule, matter, draft),
    ...reported(rule, matter, draft),
    ...joined(matter, draft),
    ...followed(rule, matter, draft),
    ...gathered(rule, draft),
  ];
}

function reported(rule: Procedure, matter: Matter, draft: Omit<Draft, 'effects'>): Effect[] {
  const act = draft.set.ended ? reportAt(rule, draft.set.step ?? '') : undefined;
  if (act === undefined || matter.parent === undefined) return [];
  const says = (rule.tells ?? []).filter((name) => name in draft.data || name in draft.beside);
  return [{ kind: 'act', matter: matter.parent, act, about: matter.id, says }];
}

const reportAt = ({ reports }: Procedure, end: string): Act | undefined =>
  typeof reports === 'object' ? reports[end] : reports;

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

function gathered(rule: Procedure, { act, beside }: Omit<Draft, 'effects'>): Effect[] {
  const take = rule.gathers?.[act];
  return take === undefined
    ? []
    : [{ kind: 'gather', take, says: ['numbers', 'filter'].filter((name) => name in beside) }];
}
