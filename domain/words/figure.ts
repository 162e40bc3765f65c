import type { Act } from './act.ts';
import type { Law } from './law.ts';
import type { ValueRef } from './value.ts';

/** What a part asks of one thing counted; everything named must hold. An empty one always fits. */
export interface Condition {
  /** Done by one of these acts; for a term: ended by one of them. */
  readonly act?: readonly Act[];
  /** Answers of the act counted (for matters: of the last act looked for, else of the matter) equal one of these. */
  readonly when?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** The matter holds an answer in one of these fields, or is carried by another matter. */
  readonly linked?: readonly string[];
  /** Such an act lies between the answer and the act counted, with these answers. */
  readonly since?: { readonly act: Act; readonly when?: Condition['when'] };
  readonly step?: readonly string[];
  /** Terms: whether the end lies within the time. A term that runs on past its end has not been kept. */
  readonly inTime?: boolean;
  /** Terms: still running. */
  readonly running?: boolean;
}

/**
 * What is counted. `matters` at the moment they were opened or ended, with the last act of a kind (or none) beside; `acts`;
 * or `terms`: every stretch of a clock with one of these names that ended or ran out.
 */
export type Counted =
  | { readonly matters: 'opened' | 'ended'; readonly last?: { readonly act: Act; readonly when?: Condition['when'] } }
  | { readonly acts: readonly Act[] }
  | { readonly terms: readonly string[] };

export const divisions = ['unit', 'category', 'place', 'month', 'procedure'] as const;
export type Division = (typeof divisions)[number];

/**
 * A number with its books open: every thing counted falls into exactly one part (the first that fits), `counts` of the
 * `base`; parts outside the base are left out by name and still add up to the total.
 */
export interface Count {
  readonly kind: 'count';
  readonly id: string;
  readonly law: Law;
  /** Procedures looked at, each with the seat whose unit it is counted to. What is set apart is never counted. */
  readonly procedures: Readonly<Record<string, string>>;
  readonly of: Counted;
  /** `late-days`: working days from the end of the term to the act, summed over what counts. */
  readonly measure: 'share' | 'number' | 'late-days';
  readonly parts: Readonly<Record<string, Condition>>;
  readonly counts: readonly string[];
  readonly base: readonly string[];
  readonly by: readonly Division[];
  /** Cells with fewer things than this dated value are not shown, nor what would give them away. */
  readonly smallest?: ValueRef;
  /** Set only where it measures what the office did. A count of what residents said is neither good nor bad. */
  readonly better?: 'more' | 'fewer';
}

/** Rows of a register in force on the first and on the last day, and how far the number fell or rose. */
export interface Change {
  readonly kind: 'change';
  readonly id: string;
  readonly law: Law;
  readonly register: string;
}

/** For every matter of one procedure that gathers others: how many were raised before its cure and in as many days after it. */
export interface BeforeAfter {
  readonly kind: 'before-after';
  readonly id: string;
  readonly law: Law;
  readonly procedure: string;
}

/** One field that a law wants reported: a part of another figure, or said to be not held, with the reason in the wording. */
export interface ReportField {
  readonly id: string;
  readonly law: Law;
  readonly figure?: string;
  readonly by?: Division;
}

export interface Report {
  readonly kind: 'report';
  readonly id: string;
  readonly law: Law;
  readonly fields: readonly ReportField[];
}

export type Figure = Count | Change | BeforeAfter | Report;

type Checked<F extends Count> = {
  readonly counts: readonly (keyof F['parts'])[];
  readonly base: readonly (keyof F['parts'])[];
};

/** Declares a counted figure. A part that is not there does not compile. */
export const figure = <const F extends Count>(rule: F & Checked<NoInfer<F>>): F => rule;
