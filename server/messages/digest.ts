import { randomUUIDv7 } from 'node:crypto';
import { dayOf, nameOf, startOf } from '#domain/deadline/day.ts';
import type { House } from '../house.ts';
import { postAddress } from './post-address.ts';
import { amountOf } from './quiet.ts';

/** Once on a working day, from the hour on: every post that has an address and something due by the end of tomorrow gets one message. */
export async function queueDigests(house: House): Promise<void> {
  const now = house.now();
  const { calendar, posts } = await house.world();
  const today = dayOf(now);
  if (!calendar.worksOn(today) || Number(now.slice(11, 13)) < (await amountOf(house, 'digest-at'))) return;
  const { rows } = await house.db.query<{ post: string }>(
    `select distinct holder_post as post from matter m where region = $1 and not ended and due < $2
       and not exists (select from message d where d.post = m.holder_post and d.day = $3 and d.region = m.region)`,
    [house.region, startOf(today + 2), nameOf(today)],
  );
  const known = new Set([...posts.values()].flat().map(({ key }) => key));
  for (const { post } of rows.filter((row) => known.has(row.post))) await queueDigest(house, post, nameOf(today));
}

async function queueDigest(house: House, post: string, day: string): Promise<void> {
  const address = await postAddress(house, post);
  if (address === undefined) return;
  await house.db.query(
    `insert into message (id, region, channel, kind, post, day, state, tries, next, at)
     values ($1, $2, $3, 'digest', $4, $5, 'waiting', 0, $6, $6) on conflict (post, day, region) where post is not null do nothing`,
    [randomUUIDv7(), house.region, address.channel, post, day, house.now()],
  );
}
