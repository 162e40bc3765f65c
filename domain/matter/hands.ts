import type { Act } from '../words/act.ts';
import type { Law } from '../words/law.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Attempt } from './decide.ts';
import type { Matter } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Nobody checks their own work, whichever of their posts they do it from. Who writes down for a body outside decides nothing. */
export function handStop(rule: Procedure, matter: Matter, { act, actor }: Attempt, law: Law): Refusal | undefined {
  const person = actor.kind === 'post' && !matter.holder.proxy ? actor.person : undefined;
  const own = (rule.distinct?.[act] ?? []).find((done) => person !== undefined && matter.hands?.[done] === person);
  return own && refuse('same-person', [rule.id, matter.step, act], law, { done: own });
}

/** Who did an act that somebody else has to check, remembered by the matter; nobody else is. */
export function handsAfter(rule: Procedure, matter: Matter, { act, actor }: Attempt): Matter['hands'] {
  const person = actor.kind === 'post' ? actor.person : undefined;
  return person !== undefined && isChecked(rule, act) ? { ...matter.hands, [act]: person } : matter.hands;
}

const isChecked = (rule: Procedure, act: Act): boolean =>
  Object.values(rule.distinct ?? {}).some((done) => done?.includes(act));
