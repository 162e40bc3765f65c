import type { Act } from '../words/act.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Attempt } from './decide.ts';
import type { Matter, Paper } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The series whose next number an act takes, or undefined: the server fetches the number before it decides. */
export const seriesFor = (rule: Procedure, matter: Matter, act: Act): string | undefined =>
  act === 'seal' ? rule.documents?.[rule.steps[matter.step]?.document ?? '']?.series : undefined;

/** The matter's papers after an act: drafted → signed → numbered → served, in that order and no other. */
export function paperAfter(rule: Procedure, matter: Matter, attempt: Attempt): Matter['documents'] | Refusal {
  const name = rule.steps[matter.step]?.document;
  const document = name === undefined ? undefined : rule.documents?.[name];
  if (name === undefined || document === undefined || !isPaperAct(attempt.act)) return matter.documents;
  const next = onward(matter.documents[name], attempt, matter.last + 1);
  if (next === undefined) return refuse('no-paper', [rule.id, matter.step, attempt.act], document.law, { document: name });
  return { ...matter.documents, [name]: next };
}

const isPaperAct = (act: Act): boolean => ['opinion', 'sign', 'seal', 'serve'].includes(act);

function onward(paper: Paper | undefined, { act, number }: Attempt, seq: number): Paper | undefined {
  if (act === 'opinion') return { drafted: seq };
  if (paper === undefined) return undefined;
  if (act === 'sign') return { drafted: paper.drafted, signed: seq };
  if (act === 'seal') return paper.signed === undefined || number === undefined ? undefined : { ...paper, number };
  return paper.number === undefined ? undefined : { ...paper, served: seq };
}
