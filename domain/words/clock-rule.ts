import type { Act } from './act.ts';
import type { Law } from './law.ts';
import type { Within } from './step.ts';

/** A term that spans several steps: it starts with an act, runs in some steps and stands still in others. */
export interface ClockRule {
  readonly within: Within;
  readonly law: Law;
  readonly starts: Act | readonly Act[];
  /** Runs from this recorded date instead of from the act. */
  readonly from?: string;
  /** The act that fulfils it before its steps are left. */
  readonly ends?: Act;
  /** Runs while the matter is in these steps; leaving them for a step not named below ends the clock. */
  readonly runsIn: readonly string[];
  /** Stands still in these steps, each on its recorded ground. */
  readonly stands?: Readonly<Record<string, Law>>;
  readonly ifLate?: Act;
}

/** An act that gives a clock (or a step's own time) more days, in all at most `upTo`; the party is told why. */
export interface Extension {
  /** Names of clocks or steps, in the order they are looked for among the clocks that run. */
  readonly clocks: readonly string[];
  /** The field with the number of days. */
  readonly days: string;
  readonly upTo: Within;
  readonly law: Law;
}
