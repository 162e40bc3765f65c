import { type Basis, bases, type Scope, scopes } from '../words/keeping.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Attempt } from './decide.ts';
import type { Draft, Effect } from './draft.ts';
import { type Erasable, erasable } from './erasable.ts';
import { isHeld } from './hold.ts';
import { markOf } from './mark-of.ts';
import type { Matter } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isShielded } from './shield.ts';
import type { Actor, World } from './world.ts';

/**
 * Lawful erasure, in any step and after the end: a tombstone that names what goes. What goes is decided here, of what lies
 * beside the matter; the server takes it away in the same transaction. What other matters copied from this one goes with it.
 */
export function erase(rule: Procedure, world: World, matter: Matter, attempt: Attempt): Draft | Refusal {
  const place = [rule.id, matter.step, 'erase'];
  const { actor, data, about } = attempt;
  const how = wanted(attempt);
  if (how === undefined)
    return refuse('invalid', place, rule.law, { field: 'basis', problem: 'not-an-option' }, 'basis');
  if (!mayErase(rule, world, matter, actor, how.basis))
    return refuse('not-yours', place, rule.law, { holder: 'privacy' });
  if (isHeld(matter, world) && how.basis !== 'court')
    return refuse('held', place, rule.keeps.law, { until: matter.hold ?? '' });
  const open = isCopy(matter, attempt) || actor.kind === 'clock' ? 0 : (attempt.erasing?.open ?? 0);
  if (open > 0 && how.scope === 'all') return refuse('waiting', place, rule.keeps.law, { open });
  const { goes, stays } = whatGoes(rule, world, matter, attempt, how);
  if (goes.length === 0)
    return refuse('kept', place, stays[0]?.keeping.law ?? rule.keeps.law, untilOf({ goes, stays }));
  const { reason } = data;
  const draft = { by: markOf(actor), data: about === undefined ? { ...how } : { ...how, about }, erased: goes };
  return {
    ...{
      act: 'erase',
      ...draft,
      set: isBareAfter(attempt, goes) ? { bare: true } : {},
      effects: copies(matter, attempt),
    },
    beside: typeof reason === 'string' && reason.trim() !== '' ? { reason: reason.trim().slice(0, 400) } : {},
  };
}

function wanted({ actor, data }: Attempt): { basis: Basis; scope: Scope } | undefined {
  const basis = data.basis ?? (actor.kind === 'follow' ? 'asked' : undefined);
  const scope = data.scope ?? 'all';
  const known = bases.some((one) => one === basis) && scopes.some((one) => one === scope);
  return known ? { basis: basis as Basis, scope: scope as Scope } : undefined;
}

/** The clock when the time is over; the person themselves takes back what they gave by consent; all else is an officer's. */
function mayErase(rule: Procedure, world: World, matter: Matter, actor: Actor, basis: Basis): boolean {
  if (actor.kind === 'follow') return true;
  if (actor.kind === 'clock') return basis === 'keeping-over';
  if (actor.kind === 'party') return basis === 'consent-withdrawn';
  const { office, unit } = actor.post;
  return office === 'privacy' && basis !== 'keeping-over' && !isShielded(rule, matter.seats, unit, world);
}

/** What another matter copied here goes whole when its own words go, however long this one would have been kept. */
function whatGoes(
  rule: Procedure,
  world: World,
  matter: Matter,
  attempt: Attempt,
  how: { basis: Basis; scope: Scope },
) {
  const beside = attempt.erasing?.beside ?? [];
  return isCopy(matter, attempt) ? { goes: beside, stays: [] } : erasable(rule, world, matter, beside, how);
}

const isCopy = ({ parent }: Matter, { actor, about }: Attempt): boolean =>
  actor.kind === 'follow' && about !== undefined && about === parent;

const untilOf = ({ stays }: Erasable): Refusal['params'] => {
  const days = stays.flatMap(({ until }) => (until === undefined ? [] : [until])).toSorted();
  return days[0] === undefined ? {} : { until: days[0] };
};

/** Nothing said is left. */
function isBareAfter({ erasing }: Attempt, goes: Erasable['goes']): boolean {
  const count = (all: Erasable['goes']) => all.reduce((n, { fields }) => n + fields.length, 0);
  return count(goes) >= count(erasing?.beside ?? []);
}

const copies = (matter: Matter, { data, erasing }: Attempt): readonly Effect[] =>
  (data.scope ?? 'all') === 'all'
    ? (erasing?.children ?? []).map((child) => ({
        ...{ kind: 'act', matter: child, act: 'erase', about: matter.id, says: ['basis'] },
      }))
    : [];
