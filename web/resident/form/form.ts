import type { Procedure } from '#domain/words/procedure.ts';

/** What was typed, by the names of the inputs: `subject`, `place.code`, `contact.phone`. Shown again when a form is refused. */
export type Said = Readonly<Record<string, readonly string[]>>;

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Group {
  readonly label: string;
  readonly options: readonly Option[];
}

/** What there is to choose from. */
export interface Offers {
  readonly places: readonly Group[];
  readonly categories: readonly Group[];
  readonly items: readonly Group[];
  readonly units: (kinds: readonly string[]) => readonly Option[];
}

/** A form as it is drawn: the questions, what was said, and what is wrong with it. */
export interface Form {
  readonly rule: Procedure;
  /** Names of fields, in the order they are asked. */
  readonly asks: readonly string[];
  readonly needs: readonly string[];
  readonly said: Said;
  /** By field: what is wrong and how to put it right. */
  readonly faults: Readonly<Record<string, string>>;
  readonly files: readonly KeptFile[];
  readonly offers: Offers;
}

/** A photo already received with a form that was then refused. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
}

export const first = (said: Said, name: string): string => said[name]?.[0] ?? '';
