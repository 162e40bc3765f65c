import type { Unit } from '#domain/matter/world.ts';
import type { Door } from '#domain/words/door.ts';
import type { Office } from '#domain/words/office.ts';
import type { Role } from '#domain/words/role.ts';
import { doors } from '#regulations/doors.ts';
import { purposeOf, purposes } from '#regulations/purposes.ts';
import { roles } from '#regulations/roles.ts';
import type { Route } from '../every-route.ts';
import type { Known } from './matters.ts';
import type { Person } from './people.ts';

/**
 * What the regulations' tables say a person sees of a matter, worked out in another way than the server does: from the table of offices,
 * the tree of units, and what the test itself has done. `clear` and `partial` may open who brought it; `veiled`: that it is there.
 */
export type View = 'clear' | 'partial' | 'masked' | 'veiled' | 'none';

export function viewOf(person: Person, matter: Known, units: Units): View {
  if (person.is === 'nobody') return 'none';
  if (person.is === 'party') return person.matter === matter.id ? 'clear' : 'none';
  return stands(person, matter, units) ? clearness(roles[person.office], matter) : 'none';
}

type Units = ReadonlyMap<string, Unit>;

function stands(person: Extract<Person, { is: 'staff' }>, matter: Known, units: Units): boolean {
  const { sees, apart }: Role = roles[person.office];
  if (isAccused(person, matter, units) || (matter.apart && apart === 'none')) return false;
  if (!sees.kinds.includes(matter.kind)) return false;
  if (sees.where === 'region') return true;
  return matter.had.some((had) => (sees.where === 'unit' ? had === person.unit : isIn(had, person.unit, units)));
}

/** In the unit accused, or below it. */
export const isAccused = (person: Person, { accused }: Known, units: Units): boolean =>
  person.is === 'staff' && accused !== undefined && isIn(person.unit, accused, units);

const isIn = (one: string, other: string, units: Units): boolean =>
  one === other || (units.get(one)?.parents ?? []).some((parent) => isIn(parent, other, units));

function clearness({ identity, apart }: Role, matter: Known): View {
  if (matter.apart && apart === 'veiled') return 'veiled';
  return ({ duty: 'clear', partial: 'partial', masked: 'masked' } as const)[identity];
}

/** What of whoever brought it a look shows in the clear: all of it to themselves; to an office what the purpose needs, if it may name that purpose. */
export function shownTo(person: Person, view: View, purpose: string): readonly string[] | undefined {
  if (person.is === 'party') return view === 'clear' ? ['name', 'phone'] : undefined;
  const { by, shows } = purposeOf(purpose) ?? purposes.other;
  if (person.is !== 'staff' || !(by as readonly Office[]).includes(person.office)) return undefined;
  if (view === 'partial') return [];
  return view === 'clear' ? shows : undefined;
}

/** Whether the rule of the matter has it: nothing about one set apart goes to another office; pressure follows an answer, and none of these has one. */
export const isOffered = ({ path }: Route, { apart }: Known): boolean =>
  !path.endsWith('/pressed') && !(path.endsWith('/mine/ask') && apart === true);

/** What comes of knocking: turned to the sign-in, refused by name of the rule, let in. */
export type Knock = 'sign-in' | 'refused' | 'in';

export function knockOf(person: Person, { who }: Door): Knock {
  if (who === 'anybody' || who === 'program' || who === 'slip') return 'in';
  if (who === 'signed-in') return person.is === 'nobody' ? 'sign-in' : 'in';
  if (person.is !== 'staff') return 'sign-in';
  if (who === 'staff') return 'in';
  return lets(who, person.office) ? 'in' : 'refused';
}

const lets = (
  who: Exclude<Door['who'], 'anybody' | 'program' | 'slip' | 'signed-in' | 'staff'>,
  office: Office,
): boolean => (who === 'duty' ? (roles[office] as Role).identity === 'duty' : who.includes(office));

/** The door a route lies behind, by reading the table through. */
export const doorAt = (route: string): Door | undefined =>
  (Object.values(doors) as Door[]).find(({ routes }) => routes.some((one) => matches(one, route)));

const matches = (pattern: string, route: string): boolean => {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? pattern === route : route.startsWith(before) && route.endsWith(after);
};
