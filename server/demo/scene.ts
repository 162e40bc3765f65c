import { demoRows } from './demo-rows.ts';
import type { Dice } from './dice.ts';

/** Where a story plays and who is in it. */
export interface Scene {
  readonly dice: Dice;
  /** Key of the unit that handles it. */
  readonly unit: string;
  readonly village: boolean;
  /** The unit above, whose superior answers the second “unresolved”. */
  readonly above: string;
  readonly place: { readonly code: string; readonly words: string };
  readonly lines: Readonly<Record<string, string>>;
}

export type Lines = Readonly<Record<string, string>>;

const places = await demoRows('places.csv');
const units = await demoRows('units.csv');

/** A scene for what is said: `unit` names a unit, or `village` or `town` for that of the place drawn. */
export function sceneFor(lines: Lines, dice: Dice): Scene {
  const group = dice.one(places.filter(({ level }) => level === 'group'));
  const seat = lines.unit ?? lines.body ?? '';
  const at = { village: group.parent, town: group.parent?.slice(0, 9) }[seat];
  const unit = units.find(({ place, kind }) => place === at && kind === seat)?.key ?? seat;
  const parents = units.find(({ key }) => key === unit)?.parents?.split(';') ?? [];
  const place = { code: group.parent ?? '', words: group.name ?? '' };
  const filled = Object.fromEntries(
    Object.entries(lines).map(([name, text]) => [name, text.replaceAll('{place}', place.words)]),
  );
  return { dice, unit, village: seat === 'village', above: parents[0] ?? '', place, lines: filled };
}

/** The post that does it in this scene: a village's secretary receives and signs, its grid worker handles. */
export function postFor({ unit, village, above }: Scene, role: string): string {
  const inVillage: Lines = { unit: 'secretary', head: 'secretary', handler: 'field' };
  if (role === 'superior') return above === 'county-government' ? 'county-government-superior' : `${above}-unit`;
  return ['unit', 'handler', 'head'].includes(role) ? `${unit}-${village ? inVillage[role] : role}` : role;
}

/** Somebody who may be called back; none of these numbers can be reached. */
export const contactFrom = (dice: Dice) => ({
  name: `${dice.one([...'王李张刘陈杨赵黄周吴'])}某`,
  phone: `0000-8820${dice.number(1000, 9999)}`,
});
