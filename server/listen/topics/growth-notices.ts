import { instantAt } from '#domain/deadline/day.ts';
import { usual } from '#domain/topic/growth.ts';
import { fill } from '#domain/words/fill.ts';
import { listeningWords } from '#regulations/wording/listening.ts';
import type { House } from '../../house.ts';
import type { Reading } from '../../views/reading.ts';
import type { Staff } from '../../who/caller.ts';
import { recurringFor } from './listening-view.ts';
import { recursRule } from './recurs-rule.ts';

/** A growth that a post of the caller was told of and has not read yet. */
export interface GrowthNotice {
  readonly id: string;
  readonly recurring: string;
  readonly title: string;
  readonly at: string;
  readonly sentence: string;
}

/** What recurs no more in the caller's sight, because matters were erased or are theirs no more, is told no more either. */
export async function growthNotices(house: House, reading: Reading, staff: Staff): Promise<readonly GrowthNotice[]> {
  const { rows } = await house.db.query<Unread>(
    'select id, recurring, at, fresh, past from recurring_notice where region = $1 and post = any($2) and read_at is null order by at desc, id limit 20',
    [house.region, staff.posts.map(({ key }) => key)],
  );
  if (rows.length === 0) return [];
  const rule = recursRule(reading.world);
  const only = rows.map(({ recurring }) => recurring);
  const { items } = await recurringFor(house, reading, staff, { days: rule.reach, filter: {}, only });
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return rows.flatMap(({ id, recurring, at, fresh, past }) => {
    const title = titles.get(recurring);
    const gaps = { n: fresh, days: rule.growth.days, usual: Math.round(usual(past, rule.growth) * 10) / 10 };
    const sentence = fill(listeningWords[reading.lang].grows, gaps);
    return title === undefined ? [] : [{ id, recurring, title, at: instantAt(at.getTime()), sentence }];
  });
}

interface Unread {
  readonly id: string;
  readonly recurring: string;
  readonly at: Date;
  readonly fresh: number;
  readonly past: number;
}
