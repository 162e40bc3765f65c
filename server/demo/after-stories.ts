import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { afterAnswerPlans } from './after-answer-plans.ts';
import { gatheringPlans } from './gathering-plans.ts';
import type { Plan } from './plan.ts';
import type { Story } from './story.ts';
import { timeline } from './timeline.ts';

/**
 * What comes after the answer, and what is gathered from many: promises, supervision, departments called, a rating pressed
 * for, a rectification, topics. Played when all other stories have been, because topics gather from them.
 */
export function afterStories(now: string): readonly Story[] {
  const told = new Map<string, Story>();
  for (const plan of [...afterAnswerPlans(), ...gatheringPlans()]) {
    const start = startOf(plan, told, now);
    if (start !== undefined) told.set(plan.key, storyFrom(plan, start, now));
  }
  return [...told.values()].filter(({ deeds }) => deeds.length > 0);
}

/** Undefined when what is to open it has not happened yet. */
function startOf({ opened, ago = 0 }: Plan, told: ReadonlyMap<string, Story>, now: string): string | undefined {
  return opened === undefined
    ? instantAt(millisecondsOf(now) - ago * 86_400_000)
    : told.get(opened.by)?.deeds.at(-1)?.[0];
}

function storyFrom({ ago: _, beats, ...plan }: Plan, start: string, now: string): Story {
  const deeds = timeline(beats, start).filter(([at]) => millisecondsOf(at) < millisecondsOf(now));
  return { ...plan, channel: plan.opened ? 'follow' : 'web', deeds };
}
