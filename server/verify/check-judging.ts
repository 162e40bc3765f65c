import type { Mark } from '#domain/matter/draft.ts';
import type { Around, Chapter } from './chapter.ts';
import type { Finding } from './finding.ts';

/**
 * Promise 3: the resident's word is the resident's own, on the page or to the call-back this matter asked for, silence is the clock's, and a service request that was answered is
 * closed by nothing else; nothing is done in a matter after its end.
 */
export function checkJudging({ entries, ended, state }: Chapter, { rule }: Around): Finding[] {
  const findings: Finding[] = [];
  for (const [i, { seq, act, body }] of entries.entries()) {
    const judged = rule?.judges?.[act as keyof NonNullable<typeof rule>['judges']];
    const by = (body.by as Mark).office;
    const own = by === (judged === 'silence' ? 'clock' : 'resident');
    if (judged !== undefined && !own && !(by === 'follow' && isAsked(state, body.data as Heard)))
      findings.push({ promise, kind: 'judged-by-another', seq, detail: by });
    const set = body.set as { ended?: boolean };
    if (set.ended && !entries.slice(i + 1).every((later) => afterwards.includes(later.act)))
      findings.push({ promise, kind: 'acted-after-the-end', seq });
  }
  const outcome = rule?.ends[state.step]?.outcome;
  if (ended && outcome === 'judged' && state.judged === undefined) findings.push({ promise, kind: 'closed-unjudged' });
  return findings;
}

interface Heard {
  readonly about?: string;
}

/** What the resident said when called back, reported by the very call that this matter asked for. */
const isAsked = ({ asked = [] }: Chapter['state'], { about }: Heard): boolean => asked.some(({ id }) => id === about);

const promise = 'nothing-closes-over-a-head';

/** What may still be entered after the end: who looked, what was lawfully erased, and what must not be for now. */
const afterwards: readonly string[] = ['look', 'erase', 'hold'];
