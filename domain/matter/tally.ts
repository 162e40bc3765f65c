import type { Law } from '../words/law.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Attempt } from './decide.ts';
import type { Matter } from './matter.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What was counted and what was then done agree, neither more nor less: or the act that closes it is refused. */
export function tallyStop(rule: Procedure, matter: Matter, { act }: Attempt, law: Law): Refusal | undefined {
  const tally = rule.tallies?.[act];
  if (tally === undefined) return undefined;
  const [want, done] = [Number(matter.answers[tally.number] ?? 0), matter.counts[tally.act] ?? 0];
  return want === done ? undefined : refuse('tally', [rule.id, matter.step, act], law, { want, done });
}
