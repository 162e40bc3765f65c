import type { MatterLine } from './contract.ts';

/** `GET /api/supervision`. Counted are matters the caller may open; accusations and what is shielded from the caller never are. */
export interface SupervisionView {
  /** RFC 3339: the moment it was counted. */
  readonly at: string;
  readonly total: number;
  readonly units: readonly LateUnit[];
  /** The last eight weeks, oldest first, each by its Monday (YYYY-MM-DD); the present one is not over. */
  readonly weeks: readonly { readonly week: string; readonly late: number; readonly answered: number }[];
}

/** A unit in the order of the tree, never by how much it has. `depth` counts the superiors listed above it. */
export interface LateUnit {
  readonly unit: string;
  readonly unitName: string;
  readonly depth: number;
  /** Its own, and with everything listed below it. */
  readonly n: number;
  readonly below: number;
  readonly procedures: readonly LateProcedure[];
}

export interface LateProcedure {
  readonly procedure: string;
  readonly title: string;
  readonly n: number;
  /** When the first of them fell due. */
  readonly oldest: string;
}

/** `GET /api/supervision/matters`. */
export interface LateMatters {
  readonly items: readonly LateMatter[];
  readonly next: string | null;
}

export interface LateMatter extends MatterLine {
  readonly why: {
    /** The clock as a sentence with its article. */
    readonly clock: string;
    readonly law: string;
    /** What was last done, by whom and when. */
    readonly last: { readonly at: string; readonly label: string; readonly by: string } | null;
    /** How often the term was extended, and how often the dispatch was disputed. */
    readonly extended: number;
    readonly disputed: number;
    /** Departments called that have not come: since when, and the time charged to them. */
    readonly called: readonly CalledUnit[];
  };
}

export interface CalledUnit {
  readonly unitName: string;
  readonly number: string;
  readonly since: string;
  /** Working days after its term that are charged to it, not to the unit that waits. */
  readonly charged: number;
}
