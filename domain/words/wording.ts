import type { Act } from './act.ts';
import type { FaultCode } from './fault-code.ts';
import type { Field } from './field.ts';
import type { Lang } from './lang.ts';
import type { LawTable } from './law-table.ts';
import type { Office } from './office.ts';
import type { Phrases } from './phrases.ts';
import type { Procedure } from './procedure.ts';
import type { RefusalCode } from './refusal-code.ts';
import type { Acts } from './step.ts';

/**
 * What is said about an act: on its button, in the history as an official would write it, and to the party.
 * Sentences are templates for `fill`: `{who}` `{unit}` `{due}` and every field of the act by its name.
 */
export interface ActWords {
  readonly label: string;
  readonly sentence: string;
  readonly notice: string;
}

/** A step's name, what its holder has to do in time (“派给承办单位”), and what the party is told while it lasts. */
export interface StepWords {
  readonly label: string;
  readonly duty: string;
  readonly now: string;
}

/** A question as it is asked; a choice with a label for every option, a table with words for every column. */
export type FieldWords<F extends Field> = { readonly label: string; readonly hint: string } & (F extends {
  kind: 'choice';
  options: readonly (infer O extends string)[];
}
  ? { readonly options: Readonly<Record<O, string>> }
  : F extends { kind: 'table'; columns: infer C extends Readonly<Record<string, Field>> }
    ? { readonly columns: { readonly [K in keyof C]: FieldWords<C[K]> } }
    : unknown);

type Name<T> = T extends object ? keyof T & string : never;

/** All words people read about one procedure. Whatever the procedure names and this does not, does not compile. */
export interface WordingOf<P extends Procedure> {
  readonly title: string;
  /** One plain sentence. */
  readonly summary: string;
  readonly steps: Readonly<Record<Name<P['steps']>, StepWords>>;
  readonly ends: Readonly<Record<Name<P['ends']>, Omit<StepWords, 'duty'>>>;
  readonly holders: Readonly<Record<Name<P['holders']>, string>>;
  readonly fields: { readonly [F in Name<P['fields']>]: FieldWords<P['fields'][F]> };
  readonly clocks: Readonly<Record<Name<P['clocks']>, Omit<StepWords, 'now'>>>;
  readonly documents: Readonly<Record<Name<P['documents']>, string>>;
  /** Where this procedure says an act in other words than the rest. */
  readonly acts?: Acts<Partial<ActWords>>;
}

/** Words about any procedure, looked up by names that were checked where the wording was written. */
export interface ProcedureWording {
  readonly title: string;
  readonly summary: string;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly ends: Readonly<Record<string, Omit<StepWords, 'duty'>>>;
  readonly holders: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, AnyFieldWords>>;
  readonly clocks: Readonly<Record<string, Omit<StepWords, 'now'>>>;
  readonly documents: Readonly<Record<string, string>>;
  readonly acts?: Acts<Partial<ActWords>>;
}

export interface AnyFieldWords {
  readonly label: string;
  readonly hint: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, AnyFieldWords>>;
}

/** A purpose of a look as it is chosen, and as it ends the sentence about the look: `{words}` is what was said besides. */
export interface PurposeWords {
  readonly label: string;
  readonly sentence: string;
}

/** Everything that can be said in one language. */
export interface Wording {
  readonly lang: Lang;
  readonly laws: LawTable;
  readonly procedures: Readonly<Record<string, ProcedureWording>>;
  readonly acts: Readonly<Record<Act, ActWords>>;
  readonly offices: Readonly<Record<Office, string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly purposes: Readonly<Record<string, PurposeWords>>;
  readonly personalUses: Readonly<Record<string, string>>;
  readonly phrases: Phrases;
}

/** What a step or an end is called; its own name where it has no words. */
export function stepLabel(words: ProcedureWording | undefined, step: string): string {
  return (words?.steps[step] ?? words?.ends[step])?.label ?? step;
}

/** The words for an act in a procedure: its own where it has some, else those all procedures share. */
export const wordsFor = (wording: Wording, procedure: string, act: Act): ActWords => ({
  ...wording.acts[act],
  ...wording.procedures[procedure]?.acts?.[act],
});
