/** One matter of which something will be erased soon, by name only: nothing said in it stands here. */
export interface UpcomingView {
  readonly id: string;
  readonly number: string;
  readonly procedure: string;
  readonly ended: string;
  /** The day it goes, YYYY-MM-DD. */
  readonly day: string;
  readonly what: readonly string[];
  /** Put off until this day. */
  readonly held: string | null;
}

/** `GET /api/keeping`. */
export interface KeepingView {
  readonly days: number;
  /** There are more than are listed: the longest ended come first. */
  readonly more: boolean;
  readonly items: readonly UpcomingView[];
}

/** `GET /api/keeping/:number`: what lies beside one matter, and what could be erased of it on each ground. */
export interface KeptView {
  readonly number: string;
  readonly procedure: string;
  readonly step: string;
  readonly ended: boolean;
  readonly held: string | null;
  readonly grounds: readonly {
    readonly basis: string;
    readonly label: string;
    readonly goes: readonly string[];
    /** Names with the rule that keeps them. */
    readonly stays: readonly string[];
  }[];
}
