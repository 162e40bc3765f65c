import { recompute } from '#domain/deadline/clock.ts';
import type { Around, Chapter } from './chapter.ts';
import type { Finding } from './finding.ts';

/** Promise 7: every clock rests on an article and its end follows from its basis, its extension and its pauses. */
export function checkClocks({ state, last }: Chapter, { rule, world }: Around): Finding[] {
  if (rule === undefined)
    return [{ promise: 'explained', kind: 'no-such-rule', detail: `${state.procedure} ${state.version}` }];
  return state.clocks.flatMap((clock): Finding[] => {
    if (clock.law === '')
      return [{ promise: 'explained', kind: 'clock-without-article', seq: last, detail: clock.name }];
    // A year whose holidays were not published when the clock started may rightly end on another day now.
    const certain = world.calendar.knows(clock.from.slice(0, 10)) && world.calendar.knows(clock.due.slice(0, 10));
    const same = !certain || Date.parse(recompute(clock, world.calendar).due) === Date.parse(clock.due);
    return same
      ? []
      : [{ promise: 'explained', kind: 'due-does-not-follow', seq: last, detail: `${clock.name} ${clock.due}` }];
  });
}
