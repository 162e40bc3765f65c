import type { Law } from './law.ts';
import type { Office } from './office.ts';

/** 部·站·室·点: the levels of units in the network, as in the register of units. */
export type NetworkLevel = 'department' | 'station' | 'room' | 'point';
export type GridLevel = 'first' | 'second' | 'third';
export type PlaceLevel = 'county' | 'town' | 'village' | 'group';

/** What a unit must have in place before it counts as set up. */
export type Readiness = 'organisation' | 'premises' | 'people' | 'rules';

/** One level of the network: how many people, what must be there, and which places each have one. */
export interface LevelRule {
  readonly staff: { readonly min: number; readonly max?: number; readonly law: Law };
  readonly needs: readonly Readiness[];
  readonly every: PlaceLevel;
  readonly law: Law;
  /** Whether every one of them is inspected, or some drawn at random. */
  readonly inspected: 'all' | 'sample';
}

/** Two offices nobody carries at once: in the same unit, above the other's unit, or anywhere. `handling` is whoever works on matters. */
export interface Incompatible {
  readonly one: Office;
  readonly other: Office | 'handling';
  readonly where: 'same-unit' | 'above' | 'anywhere';
  readonly why: string;
  readonly law: Law;
}

export interface NetworkRule {
  readonly levels: Readonly<Record<NetworkLevel, LevelRule>>;
  /** Every place of this level lies in exactly one grid of that level. */
  readonly grids: Readonly<Record<GridLevel, { readonly every: PlaceLevel; readonly law: Law }>>;
  readonly handling: readonly Office[];
  readonly incompatible: readonly Incompatible[];
}

type Whys<N extends NetworkRule> = N['incompatible'][number]['why'];

/** Declares the network; the reasons are kept as they are written, so that wording must have each. */
export const networkOf = <const N extends NetworkRule>(rule: N): N => rule;

/** What is read about a network in one language. */
export interface NetworkWording<N extends NetworkRule> {
  readonly gaps: Readonly<Record<GapKind, string>>;
  readonly whys: Readonly<Record<Whys<N>, string>>;
}

/** What can be missing in a network; each has its sentence. */
export const gapKinds = [
  'under-staffed',
  'over-staffed',
  'no-organisation',
  'no-premises',
  'no-rules',
  'not-accepted',
  'no-unit',
  'no-grid',
  'two-grids',
  'no-worker',
  'unmanned',
  'no-phone',
] as const;

export type GapKind = (typeof gapKinds)[number];
