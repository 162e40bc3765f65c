import type { House } from '../house.ts';
import { indexWords } from '../jobs/index-words.ts';
import type { OutboxLine } from '../jobs/outbox.ts';
import { tellAll } from '../jobs/tell-all.ts';
import { regroup } from '../listen/topics/regroup.ts';
import { tendTwins } from '../listen/twins/tend-twins.ts';
import { countWeeks } from '../store/late-weeks.ts';
import { afterStories } from './after-stories.ts';
import { play } from './play.ts';
import { publishBulletin } from './publish-bulletin.ts';
import { stories } from './stories.ts';
import type { Story } from './story.ts';

/** Groups played at the same time. */
const atOnce = 8;

/** Plays the demonstration's matters up to now. Notices of the last days are left on the desks; older ones were read long ago. */
export async function loadStories(house: House): Promise<void> {
  const now = house.now();
  const groups = grouped(stories(now));
  const lanes = Array.from({ length: atOnce }, async () => {
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) await play(house, group, now);
  });
  await Promise.all(lanes);
  await play(house, afterStories(now), now);
  await publishBulletin(house, now);
  await settle(house, new Date(Date.parse(now) - 3 * 86_400_000));
}

/** A story that names another is played with it. */
function grouped(all: readonly Story[]): Story[][] {
  const groups = new Map<string, Story[]>();
  for (const story of all) {
    const main =
      story.deeds.flatMap(([, , , data]) => (typeof data?.main === 'string' ? [data.main] : []))[0] ?? story.key;
    groups.set(main, [...(groups.get(main) ?? []), story]);
  }
  return [...groups.values()];
}

async function settle(house: House, since: Date): Promise<void> {
  const { rows } = await house.db.query<{ payload: OutboxLine; at: Date }>(
    'delete from outbox where region = $1 returning payload, at',
    [house.region],
  );
  await tellAll(
    house,
    rows.filter(({ at }) => at > since).map(({ payload }) => payload),
  );
  await countWeeks(
    house.db,
    house.region,
    rows.map(({ payload }) => payload),
  );
  await indexWords(house, [...new Set(rows.map(({ payload }) => payload.matter))]);
  await tendTwins(house);
  await regroup(house);
}
