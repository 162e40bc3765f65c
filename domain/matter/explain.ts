import { type Act, isAct } from '../words/act.ts';
import type { FaultCode } from '../words/fault-code.ts';
import { fill, type Params } from '../words/fill.ts';
import { citation } from '../words/law-table.ts';
import type { Procedure } from '../words/procedure.ts';
import { type ProcedureWording, stepLabel, type Wording, wordsFor } from '../words/wording.ts';
import { faultLimits } from './field-fault.ts';
import type { Refusal } from './refusal.ts';
import { sayDay } from './say-when.ts';
import { isParty } from './say-who.ts';
import type { Names } from './telling.ts';

/** What helps a refusal to be more exact: the rule for limits of a field, the names of posts. */
export interface Knowing {
  readonly rule?: Procedure;
  readonly names?: Pick<Names, 'post'>;
}

/** A refusal as a message: which rule says no, and what to do next. */
export function explain(refusal: Refusal, wording: Wording, knowing: Knowing = {}): string {
  const [procedure = '', at = '', act = ''] = refusal.rule.split('/');
  const words = wording.procedures[procedure];
  const { params } = refusal;
  return fill(wording.refusals[refusal.refused], {
    cap: params.cap,
    left: params.left,
    open: params.open,
    want: params.want,
    done: isAct(String(params.done)) ? wordsFor(wording, procedure, params.done as Act).label : params.done,
    next: typeof params.next === 'string' ? sayDay(params.next, params.next, wording.phrases) : undefined,
    law: citation(refusal.law, wording.laws, wording.lang),
    act: isAct(act) ? wordsFor(wording, procedure, act).label : act,
    step: stepLabel(words, String(params.step ?? at)),
    holder: holderLabels(words, String(params.holder ?? ''), wording),
    post: postOf(refusal, knowing),
    until: typeof params.until === 'string' ? sayDay(params.until, params.until, wording.phrases) : undefined,
    document: words?.documents[String(params.document)] ?? params.document,
    ...faultGaps(refusal, words, wording, knowing),
  });
}

/** While the party has the word its matter is kept by some post, and naming that would mislead. */
const postOf = ({ params }: Refusal, { rule, names }: Knowing): string | undefined =>
  rule !== undefined && isParty(rule, String(params.holder)) ? undefined : names?.post(String(params.post ?? ''));

const holderLabels = (words: ProcedureWording | undefined, names: string, { phrases }: Wording): string =>
  names
    .split(',')
    .map((name) => words?.holders[name] ?? name)
    .join(phrases.or);

function faultGaps(refusal: Refusal, words: ProcedureWording | undefined, wording: Wording, { rule }: Knowing): Params {
  const { field } = refusal;
  if (field === undefined) return {};
  const problem = wording.faults[refusal.params.problem as FaultCode] ?? refusal.params.problem;
  return {
    field: words?.fields[field]?.label ?? field,
    problem: fill(String(problem ?? ''), faultLimits(rule?.fields[field])),
  };
}
