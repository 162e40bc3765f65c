import type { Act } from './act.ts';
import type { RowRegister } from './field.ts';
import type { Law } from './law.ts';
import type { Period } from './period.ts';
import type { Target } from './target.ts';
import type { ValueRef } from './value.ts';

/** A term: a fixed period, a named value dated in `regulations/values`, or what the service item or the register's row answered in a field says. */
export type Within = Period | ValueRef | { readonly item: string } | { readonly row: string; readonly of: RowRegister };

/** One row of a procedure: who has the matter, by when, under which article, what they may do and what comes next. */
export interface Step {
  readonly by: string;
  readonly within?: Within;
  /** The step's own time runs from this recorded date instead of from entering the step. */
  readonly from?: string;
  readonly law: Law;
  readonly may: Acts<Target>;
  /** Fields needed or taken in this step beside those the procedure names for the act. */
  readonly needs?: Acts<readonly string[]>;
  readonly takes?: Acts<readonly string[]>;
  /** Acts done by someone else than the step's holder. */
  readonly as?: Acts<readonly string[]>;
  /** Acts that are only open for a time after entering the step. */
  readonly window?: Acts<{ readonly within: Within; readonly law: Law }>;
  /** What the clock itself does when this step's time has passed. */
  readonly ifLate?: Act;
  /** The paper that `opinion`, `sign`, `seal` and `serve` are about while in this step. */
  readonly document?: string;
}

export type Acts<T> = { readonly [A in Act]?: T };

/** Acts open in many steps at once: in the steps named, or in every step when none is. */
export interface Shared {
  readonly in?: readonly string[];
  readonly by: readonly string[];
  readonly law: Law;
  readonly may: Acts<Target>;
}
