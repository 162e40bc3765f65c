import { derivedId } from '../ledger/derived-id.ts';
import { type Opening, openingsOf } from '../words/opening.ts';
import type { Procedure } from '../words/procedure.ts';
import { drawn, meets } from './choose.ts';
import type { Draft, Effect } from './draft.ts';
import type { Asked, Matter } from './matter.ts';
import type { World } from './world.ts';

/** A matter that an act opens: its id is known before it exists, so that the parent names it from the same moment. */
interface Child extends Asked {
  readonly opening: Opening;
  readonly unit: string;
}

/** What was said with an act, checked: openly and beside the ledger. */
export type Said = Pick<Draft, 'act' | 'data' | 'beside'>;

/** What an act opens in this matter: after its conditions and its draw. */
export const childrenOf = (rule: Procedure, matter: Matter, said: Said, world: World): readonly Child[] =>
  openingsOf(rule, said.act)
    .filter((opening) => isCalledFor(opening, matter, said, world))
    .flatMap((opening) =>
      unitsFor(opening, matter, said).map((unit) => ({
        opening,
        unit,
        procedure: opening.procedure,
        id: derivedId([
          matter.region,
          matter.id,
          String(matter.last + 1),
          ...(opening.each ? [] : [opening.procedure]),
          unit,
        ]),
      })),
    );

/** Words said with the act go along when they are among what is carried; the rest is read from where the matter keeps it. */
export const openEffects = (
  children: readonly Child[],
  matter: Matter,
  { by, beside, data }: Omit<Draft, 'effects'>,
): Effect[] =>
  children.map(({ id, procedure, unit, opening }) => ({
    kind: 'open',
    id,
    procedure,
    unit,
    carries: opening.carries,
    says: opening.carries.filter((name) => name in beside || name in data),
    ...(opening.channel !== undefined && { channel: opening.channel }),
    ...(opening.seats === undefined ? {} : { seats: seatsFrom(opening.seats, matter, by.unit) }),
  }));

/** What was opened and is no longer needed once this act is done. */
export function recalls(rule: Procedure, matter: Matter, { act }: Pick<Draft, 'act'>): Effect[] {
  const over = new Set(
    Object.keys(rule.opens ?? {})
      .flatMap((name) => openingsOf(rule, name as Draft['act']))
      .filter(({ recalledBy }) => recalledBy?.includes(act))
      .map(({ procedure }) => procedure),
  );
  return (matter.asked ?? [])
    .filter(({ procedure }) => over.has(procedure))
    .map(({ id }) => ({ kind: 'act', matter: id, act: 'recall', about: matter.id, says: [] }));
}

function isCalledFor(opening: Opening, matter: Matter, { data, beside }: Said, world: World): boolean {
  if (opening.if !== undefined && !(opening.if in data) && !(opening.if in beside)) return false;
  if (!meets(opening.when, { ...matter.answers, ...data })) return false;
  if (opening.share === undefined) return true;
  return drawn(matter.head) < Number(world.value(opening.share.value, matter.opened.slice(0, 10)));
}

function unitsFor(opening: Opening, matter: Matter, { data }: Said): readonly string[] {
  if (opening.at !== undefined) return [unitAt(opening.at, matter)];
  if (opening.each === undefined) return [''];
  const units = data[opening.each];
  return Array.isArray(units) ? units : [];
}

const unitAt = (seat: string, { holder, seats }: Matter): string =>
  seat === '@holder' ? holder.unit : (seats[seat] ?? holder.unit);

const seatsFrom = (
  wanted: Readonly<Record<string, string>>,
  matter: Matter,
  actor: string | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(wanted)
      .map(([seat, from]) => [seat, from === '@actor' ? actor : unitAt(from, matter)] as const)
      .filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
