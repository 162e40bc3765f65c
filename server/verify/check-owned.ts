import type { Around, Chapter } from './chapter.ts';
import type { Finding } from './finding.ts';

/** Promise 1: an open matter has one holder, a post there is, and at least one clock, running or paused with a ground. */
export function checkOwned({ state, ended }: Chapter, { world }: Around): Finding[] {
  if (ended) return [];
  const findings: Finding[] = [];
  const posts = [...world.posts.values()].flat();
  if (!posts.some(({ key }) => key === state.holder.post))
    findings.push({ promise: 'owned', kind: 'no-such-post', detail: state.holder.post });
  if (state.clocks.length === 0) findings.push({ promise: 'owned', kind: 'no-clock', detail: state.step });
  if (state.clocks.some(({ pauses }) => pauses.some(({ ground }) => ground === '')))
    findings.push({ promise: 'owned', kind: 'pause-without-ground' });
  return findings;
}
