import type { GapKind, GridLevel, NetworkLevel } from '#domain/words/network.ts';

/** A unit of the network: how many people it has and should have, and how much it lacks. */
export interface NetworkUnit {
  readonly key: string;
  readonly name: string;
  readonly level: NetworkLevel;
  readonly parent: string | null;
  readonly place: string | null;
  readonly count: number;
  readonly min: number;
  readonly max: number | null;
  readonly accepted: boolean;
  readonly gaps: number;
}

export interface NetworkGrid {
  readonly key: string;
  readonly name: string;
  readonly level: GridLevel;
  readonly parent: string | null;
  readonly covers: readonly string[];
  readonly post: string | null;
  readonly gaps: number;
}

/** Something missing: in words, by which article, and the register and row where it is mended. */
export interface GapView {
  readonly kind: GapKind;
  readonly says: string;
  readonly law: string;
  readonly of: string;
  readonly level: string | null;
  readonly register: 'units' | 'posts' | 'grids';
  readonly key: string;
  readonly spot: boolean;
}

/** `GET /api/network`. */
export interface NetworkView {
  readonly units: readonly NetworkUnit[];
  readonly grids: readonly NetworkGrid[];
  readonly gaps: readonly GapView[];
}

/** `GET /api/network/draws` items: names beside keys; `made` once the day is over. */
export interface DrawView {
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly level: NetworkLevel;
  readonly n: number;
  readonly commitment: string;
  readonly roster: readonly Named[];
  readonly made: {
    readonly secret: string;
    readonly head: string;
    readonly seed: string;
    readonly drawn: readonly Named[];
  } | null;
}

interface Named {
  readonly key: string;
  readonly name: string;
}
