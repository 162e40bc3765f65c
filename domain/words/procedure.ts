import type { Act } from './act.ts';
import type { ClockRule, Extension } from './clock-rule.ts';
import type { Field } from './field.ts';
import type { HolderRule } from './holder.ts';
import type { Law } from './law.ts';
import type { Opening } from './opening.ts';
import type { Acts, Shared, Step } from './step.ts';
import type { Branch, Target } from './target.ts';
import type { ValueRef } from './value.ts';

/**
 * `service` lets a resident judge the answer and is listed in public; `petition` never is; nor is `private`, what residents
 * apply for, bring to mediation or report; `internal` is between offices.
 */
export type Kind = 'service' | 'petition' | 'private' | 'internal';

/** What an end counts as in figures. */
export type Outcome = 'judged' | 'unresolved' | 'diverted' | 'withdrawn' | 'refused' | 'concluded' | 'joined';

/**
 * How a seat is taken when a matter is opened: from an answer, by the region's unit of a kind, given by the matter that opens
 * this one, or by the post (or its unit) that takes it down; where nobody does, `kind` names the unit that stands in.
 */
export type SeatAtOpen =
  | { readonly field: string }
  | { readonly kind: string }
  | { readonly given: true }
  | { readonly actor: 'unit'; readonly kind: string }
  | { readonly actor: 'post' };

/** A paper that is drafted, signed, numbered and served; each by the act of that name. */
export interface DocumentRule {
  readonly parts: readonly string[];
  /** Numbers run per series and year: 信访意〔2026〕12号. */
  readonly series: string;
  readonly law: Law;
}

/** A matter of this procedure that nobody asks for: it is opened when a new week, month or quarter begins. */
export interface Recurring {
  readonly every: 'week' | 'month' | 'quarter';
  readonly law: Law;
}

/** A regulation as plain data. Every name in it is checked against its own tables by `procedure()`. */
export interface Procedure {
  readonly id: string;
  /** In force for matters opened from this day on. */
  readonly from: string;
  readonly law: Law;
  readonly kind: Kind;
  readonly open: {
    readonly form: readonly string[];
    readonly needs: readonly string[];
    /** Of the form, what only staff can answer: numbers of other systems, days long past. Residents are not asked it. */
    readonly forStaff?: readonly string[];
    readonly to: Target;
    readonly by: readonly string[];
    readonly seats: Readonly<Record<string, SeatAtOpen>>;
    readonly law: Law;
  };
  readonly fields: Readonly<Record<string, Field>>;
  readonly holders: Readonly<Record<string, HolderRule>>;
  /** Who keeps the matter while the party has the word. */
  readonly keeper: string;
  /** Fields an act cannot do without, and fields it may carry, in whichever step; a row may add its own. */
  readonly needs?: Acts<readonly string[]>;
  readonly takes?: Acts<readonly string[]>;
  readonly steps: Readonly<Record<string, Step>>;
  readonly ends: Readonly<Record<string, { readonly outcome: Outcome; readonly law: Law }>>;
  readonly shared?: readonly Shared[];
  readonly clocks?: Readonly<Record<string, ClockRule>>;
  readonly extensions?: Acts<Extension>;
  /** Which seat an act fills, from which field; `@actor` is the unit of the post that acts. */
  readonly seats?: Acts<Readonly<Record<string, string>>>;
  readonly documents?: Readonly<Record<string, DocumentRule>>;
  readonly opens?: Acts<Opening | readonly Opening[]>;
  /** Acts that take service requests in under this matter or let them go: those named in `numbers`, and those a `filter` of the ledger finds. */
  readonly gathers?: Acts<'in' | 'out'>;
  /** The act told to the parent when a child ends: whichever end, or one for each end that is told at all. */
  readonly reports?: Act | Readonly<Record<string, Act>>;
  /** What a child says upwards with it: its answers of the same name. */
  readonly tells?: readonly string[];
  readonly recurs?: Recurring;
  /** Nobody does both: an act, and the acts whose doer in this matter may not do it. */
  readonly distinct?: Acts<readonly Act[]>;
  /** The answers that take one of the times of a register's row: none is given twice, unless it was given back. */
  readonly books?: { readonly row: string; readonly time: string };
  /** An act refused until another was done exactly as often as a number answered says. */
  readonly tallies?: Acts<{ readonly number: string; readonly act: Act }>;
  /** The steps in which this matter is carried by another; `follows` acts of the other are repeated here. */
  readonly joins?: { readonly into: string; readonly step: string; readonly follows: readonly Act[] };
  /** A seat whose unit, and everything below it, can never see the matter. */
  readonly shields?: readonly string[];
  /** Answers that set a matter apart: who may then see it is said by each office in `regulations/roles.ts`, and no word finds it. */
  readonly apart?: 'always' | Readonly<Record<string, string>>;
  /** How the party's last word is counted. */
  readonly judges?: Acts<'resolved' | 'unresolved' | 'silence'>;
  /** How many days before its end the holder of a clock in days is warned. */
  readonly warn?: ValueRef;
  readonly keeps: { readonly years: number; readonly law: Law };
}

type Named<S, P extends Procedure> = Omit<S, 'by' | 'may' | 'needs' | 'takes' | 'as' | 'from' | 'in' | 'document'> & {
  readonly by: S extends Shared ? readonly Holder<P>[] : Holder<P>;
  readonly in?: readonly (keyof P['steps'])[];
  readonly may: Acts<
    To<P> | readonly (Omit<Branch, 'to' | 'when'> & { readonly to: To<P>; readonly when?: When<P> })[]
  >;
  readonly needs?: Acts<readonly FieldOf<P>[]>;
  readonly takes?: Acts<readonly FieldOf<P>[]>;
  readonly as?: Acts<readonly Holder<P>[]>;
  readonly from?: FieldOf<P>;
  readonly document?: keyof P['documents'];
};

type Holder<P extends Procedure> = keyof P['holders'];
type FieldOf<P extends Procedure> = keyof P['fields'];
type To<P extends Procedure> = keyof P['steps'] | keyof P['ends'] | 'here';
type When<P extends Procedure> = {
  readonly [F in FieldOf<P>]?: P['fields'][F] extends { options: readonly (infer O)[] }
    ? O | readonly O[]
    : string | boolean;
};

type Opens<P extends Procedure> = Omit<Opening, 'each' | 'if' | 'when' | 'carries'> & {
  readonly each?: FieldOf<P>;
  readonly if?: FieldOf<P>;
  readonly when?: When<P>;
  readonly carries: readonly FieldOf<P>[];
};

/** `P` again, with every name narrowed to those the regulation itself declares. */
type Checked<P extends Procedure> = {
  readonly open: {
    readonly form: readonly FieldOf<P>[];
    readonly needs: readonly FieldOf<P>[];
    readonly forStaff?: readonly FieldOf<P>[];
    readonly by: readonly Holder<P>[];
    readonly to: To<P> | readonly (Omit<Branch, 'to' | 'when'> & { readonly to: To<P>; readonly when?: When<P> })[];
  };
  readonly keeper: Holder<P>;
  readonly apart?: 'always' | When<P>;
  readonly needs?: Acts<readonly FieldOf<P>[]>;
  readonly takes?: Acts<readonly FieldOf<P>[]>;
  readonly steps: { readonly [S in keyof P['steps']]: Named<Step, P> };
  readonly shared?: readonly Named<Shared, P>[];
  readonly clocks?: {
    readonly [C in keyof P['clocks']]: {
      readonly runsIn: readonly (keyof P['steps'])[];
      readonly from?: FieldOf<P>;
      readonly stands?: { readonly [S in keyof P['steps']]?: Law };
    };
  };
  readonly extensions?: Acts<{
    readonly days: FieldOf<P>;
    readonly clocks: readonly (keyof P['steps'] | keyof P['clocks'])[];
  }>;
  readonly seats?: Acts<Readonly<Record<string, FieldOf<P> | '@actor'>>>;
  readonly documents?: { readonly [D in keyof P['documents']]: { readonly parts: readonly FieldOf<P>[] } };
  readonly opens?: Acts<Opens<P> | readonly Opens<P>[]>;
  readonly tells?: readonly FieldOf<P>[];
  readonly reports?: Act | { readonly [E in keyof P['ends']]?: Act };
  readonly joins?: { readonly into: FieldOf<P>; readonly step: keyof P['steps'] };
  readonly books?: { readonly row: FieldOf<P>; readonly time: FieldOf<P> };
  readonly tallies?: Acts<{ readonly number: FieldOf<P>; readonly act: Act }>;
};

/** Declares a procedure. A misspelt step, act, office, field, holder, clock or document does not compile. */
export const procedure = <const P extends Procedure>(rule: P & Checked<NoInfer<P>>): P => rule;
