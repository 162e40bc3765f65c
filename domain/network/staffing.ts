import type { Post } from '../matter/world.ts';
import type { LevelRule } from '../words/network.ts';

/** Whoever can sign in, as far as staffing needs it: nobody's name. */
export interface Manning {
  readonly id: string;
  readonly posts: readonly string[];
}

/** How many people work in each unit: whoever carries two posts there is one. */
export function headcounts(people: readonly Manning[], post: (key: string) => Post | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { posts } of people) {
    const units = new Set(posts.flatMap((key) => post(key)?.unit ?? []));
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** Whether so many people are too few or too many for a unit of the level: a station has four or five, three and six do not do. */
export function staffingFault({ staff }: LevelRule, count: number): 'under-staffed' | 'over-staffed' | undefined {
  if (count < staff.min) return 'under-staffed';
  return staff.max !== undefined && count > staff.max ? 'over-staffed' : undefined;
}
