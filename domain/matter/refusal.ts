import { cite, type Law } from '../words/law.ts';
import type { RefusalCode } from '../words/refusal-code.ts';

/** A no, with the rule that says it. `rule` reads procedure/step/act/code; `params` fill the sentence. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly rule: string;
  readonly law: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Which field, when it is about one. */
  readonly field?: string;
}

export const isRefusal = (answer: object | undefined): answer is Refusal => answer !== undefined && 'refused' in answer;

/** Builds a refusal at a place in a procedure: `refuse('not-yours', ['petition', 'handling', 'accept'], law, { holder })`. */
export function refuse(
  refused: RefusalCode,
  place: readonly string[],
  law: Law,
  params: Refusal['params'] = {},
  field?: string,
): Refusal {
  const base = { refused, rule: [...place, refused].join('/'), law: cite(law), params };
  return field === undefined ? base : { ...base, field };
}
