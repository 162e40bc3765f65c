import { fill } from '../words/fill.ts';
import { isOffice } from '../words/office.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Facts } from './matter.ts';
import type { Telling, Told } from './telling.ts';

/** Offices that act as somebody inside the unit; all others speak as the unit itself. */
const insideUnit: readonly string[] = ['handler', 'head', 'field'];

/** Who acted: the unit, the head or handler of it, the party by the name this procedure gives it, or the clock. */
export function sayWho(rule: Procedure, told: Told, telling: Telling): string {
  const { offices, phrases } = telling.wording;
  const { by } = told;
  const actor = sayActor(rule, told, telling);
  if (isProxy(told)) return fill(phrases.proxy, { unit: actor, recorder: sayUnit(by.unit ?? '', telling) });
  if (!insideUnit.includes(by.office) || !isOffice(by.office)) return actor;
  return fill(phrases.officer, { unit: actor, office: offices[by.office] });
}

/** The same for the party, who hears of units only. */
export function sayActor(rule: Procedure, told: Told, telling: Telling): string {
  const { by, set } = told;
  const { wording } = telling;
  if (isProxy(told)) return sayUnit(set.holder?.unit ?? '', telling);
  if (by.office === 'clock') return wording.phrases.clock;
  if (by.office === 'follow') return wording.phrases.follow;
  return by.unit === undefined ? sayParty(rule, telling) : sayUnit(by.unit, telling);
}

/** A post of the county that writes down what a unit outside it decided. */
const isProxy = ({ by, set }: Told): boolean => set.holder?.proxy === true && set.holder.post === by.post;

const sayUnit = (key: string, { names }: Telling): string => names.unit(key) ?? key;

/** Who has the matter now: the party when it is its turn, else the unit. */
export function sayHolder(rule: Procedure, { by, holder }: Facts, telling: Telling): string | undefined {
  if (by !== undefined && isParty(rule, by)) return sayParty(rule, telling);
  return holder && sayUnit(holder.unit, telling);
}

/** Whether the party itself may bring such a matter in; other procedures are opened by offices alone. */
export const isOpenToParty = (rule: Procedure): boolean => rule.open.by.some((name) => isParty(rule, name));

export function isParty(rule: Procedure, holder: string): boolean {
  const how = rule.holders[holder];
  return how !== undefined && 'party' in how;
}

function sayParty(rule: Procedure, { wording }: Telling): string {
  const party = Object.keys(rule.holders).find((name) => isParty(rule, name)) ?? '';
  return wording.procedures[rule.id]?.holders[party] ?? party;
}
