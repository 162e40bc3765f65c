import type { Act } from '../words/act.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Attempt } from './decide.ts';
import type { Matter, Paper } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The series whose next number an act takes, or undefined: the server fetches the number before it decides. */
export const seriesFor = (rule: Procedure, matter: Matter, act: Act): string | undefined =>
  act === 'seal' ? rule.documents?.[rule.steps[matter.step]?.document ?? '']?.series : undefined;

/** Why the matter's paper is not ready for this act: drafted → signed → numbered → served, in that order and no other. */
export function paperStop(rule: Procedure, matter: Matter, act: Act): Refusal | undefined {
  const name = paperFor(rule, matter, act);
  const document = name === undefined ? undefined : rule.documents?.[name];
  if (name === undefined || document === undefined || isReady(matter.documents[name], act)) return undefined;
  return refuse('no-paper', [rule.id, matter.step, act], document.law, { document: name });
}

/** A paper that takes a number is not sealed without one. */
export function numberStop(rule: Procedure, matter: Matter, { act, number }: Attempt): Refusal | undefined {
  const name = act === 'seal' && number === undefined ? paperFor(rule, matter, act) : undefined;
  const document = name === undefined ? undefined : rule.documents?.[name];
  return document && refuse('no-paper', [rule.id, matter.step, act], document.law, { document: name ?? '' });
}

/** The matter's papers after an act that `paperStop` and `numberStop` let pass. */
export function paperAfter(rule: Procedure, matter: Matter, attempt: Attempt): Matter['documents'] {
  const name = paperFor(rule, matter, attempt.act);
  if (name === undefined) return matter.documents;
  return { ...matter.documents, [name]: onward(matter.documents[name], attempt, matter.last + 1) };
}

function paperFor(rule: Procedure, matter: Matter, act: Act): string | undefined {
  const name = rule.steps[matter.step]?.document;
  return ['opinion', 'sign', 'seal', 'serve'].includes(act) && Object.hasOwn(rule.documents ?? {}, name ?? '')
    ? name
    : undefined;
}

/** A paper may be drafted anew until it has a number: a number given stays with what was sealed. */
function isReady(paper: Paper | undefined, act: Act): boolean {
  if (act === 'opinion') return paper?.number === undefined;
  if (act === 'sign') return paper !== undefined && paper.signed === undefined;
  if (act === 'seal') return paper?.signed !== undefined && paper.number === undefined;
  return paper?.number !== undefined && paper.served === undefined;
}

function onward(paper: Paper | undefined, { act, number }: Attempt, seq: number): Paper {
  if (paper === undefined || act === 'opinion') return { drafted: seq };
  if (act === 'sign') return { ...paper, signed: seq };
  if (act === 'seal') return number === undefined ? paper : { ...paper, number };
  return { ...paper, served: seq };
}
