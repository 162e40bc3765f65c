import type { Row } from '../register/row.ts';
import { textsIn } from '../register/row.ts';
import type { Law } from '../words/law.ts';
import type { GapKind, NetworkLevel, NetworkRule, Readiness } from '../words/network.ts';
import { gridGaps } from './grid-gaps.ts';
import { staffingFault } from './staffing.ts';

type Rows = ReadonlyMap<string, Row>;

/** The registers as they stand, how many people sit where, and which units were accepted. */
export interface Standing {
  readonly units: Rows;
  readonly places: Rows;
  readonly grids: Rows;
  readonly counts: ReadonlyMap<string, number>;
  /** Posts that somebody can sign in to. */
  readonly manned: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
}

/** One thing missing: what, under which article, and the row of the register where it is mended (`key` of a place has no row yet). */
export interface Gap {
  readonly kind: GapKind;
  readonly law: Law;
  readonly register: 'units' | 'posts' | 'grids';
  /** The unit or grid; for a blank spot, the place. */
  readonly key: string;
  readonly place?: string;
  readonly level?: string;
  readonly count?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Everything missing: units without what they must have, places without a unit of the level, places in no grid or in two. */
export const gapsIn = (network: NetworkRule, standing: Standing): readonly Gap[] => [
  ...[...standing.units].flatMap(([key, row]) => unitGaps(network, standing, key, row)),
  ...blankSpots(network, standing),
  ...gridGaps(network, standing),
];

export const levelOf = (network: NetworkRule, row: Row | undefined): NetworkLevel | undefined =>
  typeof row?.level === 'string' && Object.hasOwn(network.levels, row.level) ? (row.level as NetworkLevel) : undefined;

function unitGaps(network: NetworkRule, standing: Standing, key: string, row: Row): readonly Gap[] {
  const level = levelOf(network, row);
  if (level === undefined) return [];
  const rule = network.levels[level];
  const count = standing.counts.get(key) ?? 0;
  const staffing = rule.needs.includes('people') ? staffingFault(rule, count) : undefined;
  const needs = (what: Readiness) => rule.needs.includes(what);
  const lacks: readonly (readonly [boolean, GapKind])[] = [
    [needs('organisation') && textsIn(row.parents).length === 0, 'no-organisation'],
    [needs('premises') && row.premises === undefined, 'no-premises'],
    [needs('rules') && row.rules === undefined, 'no-rules'],
    [row.phone === undefined, 'no-phone'],
    [level !== 'department' && !standing.accepted.has(key), 'not-accepted'],
  ];
  const gap = (kind: GapKind): Gap => ({ kind, law: rule.law, register: 'units', key, level });
  const people = staffing && { ...gap(staffing), ...rule.staff, register: 'posts' as const, count };
  return [...(people === undefined ? [] : [people]), ...lacks.filter(([is]) => is).map(([, kind]) => gap(kind))];
}

/** Places that should have a unit of a level and have none. */
function blankSpots(network: NetworkRule, { units, places }: Standing): readonly Gap[] {
  const sited = new Set([...units.values()].map(({ level, place }) => `${level} ${place}`));
  return Object.entries(network.levels).flatMap(([level, { every, law }]) =>
    [...places]
      .filter(([code, place]) => place.level === every && !sited.has(`${level} ${code}`))
      .map(([code]): Gap => ({ kind: 'no-unit', law, register: 'units', key: code, place: code, level })),
  );
}
