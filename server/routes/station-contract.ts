import type { MatterLine } from './contract.ts';

/** What a desk that sends on has to do, each matter once: the first that fits, in this order. */
export type StationPart = 'objected' | 'returned' | 'dispatch' | 'late' | 'today' | 'later';

/** `GET /api/station`: open matters held by the caller's posts, what ends first, first. */
export interface StationView {
  /** RFC 3339. */
  readonly at: string;
  readonly parts: Readonly<Record<StationPart, readonly StationLine[]>>;
  /** True when there are more than are listed. */
  readonly more: boolean;
}

export interface StationLine extends MatterLine {
  /** The proposed unit by name; null where the catalogue proposes none. */
  readonly proposedName: string | null;
  /** Who objects to a dispatch: the unit it was sent to. */
  readonly objector: string | null;
  /** How often it came back: returned by a unit, or called unresolved by the resident. */
  readonly cameBack: number;
  /** Acts open to the caller. */
  readonly acts: readonly string[];
}
