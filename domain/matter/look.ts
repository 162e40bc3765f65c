import type { Procedure } from '../words/procedure.ts';
import type { Attempt } from './decide.ts';
import type { Draft } from './draft.ts';
import { markOf } from './mark-of.ts';
import type { Matter } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isShielded } from './shield.ts';
import type { World } from './world.ts';

/**
 * A look at personal fields, in any step and after the end: an entry like every other act, so that whoever is looked at can
 * see who and why. It changes nothing else. `purpose` is a code and stands in the entry; what was said besides, in `words`, lies
 * beside it. Which offices may look at all and for what is in `regulations/roles.ts` and `purposes.ts`, asked before this.
 */
export function look(rule: Procedure, world: World, matter: Matter, { actor, data }: Attempt): Draft | Refusal {
  const place = [rule.id, matter.step, 'look'];
  const { purpose, words = '' } = data;
  const barred = actor.kind !== 'post' || isShielded(rule, matter.seats, actor.post.unit, world);
  if (barred) return refuse('not-yours', place, rule.law, { holder: rule.keeper });
  if (typeof purpose !== 'string' || purpose === '' || typeof words !== 'string')
    return refuse('missing', place, rule.law, { field: 'purpose', problem: 'empty' }, 'purpose');
  const said = words.trim();
  const beside = said === '' ? {} : { purpose: said };
  return { act: 'look', by: markOf(actor), data: { purpose }, beside, set: {}, effects: [] };
}
