import { instantAt } from '#domain/deadline/day.ts';
import type { Keys } from '../keys.ts';
import { houseWith } from '../open-house.ts';
import { keepRegion } from '../region.ts';
import type { Say } from '../serve.ts';
import type { Database } from '../store/database.ts';
import { makeKey } from '../who/api-key.ts';
import { keepStaff } from '../who/staff.ts';
import { accounts, county, loadCounty } from './county.ts';
import { loadSketch } from './load-sketch.ts';
import { loadStories } from './load-stories.ts';

/** Fills empty data with the demonstration county: registers, sign-ins and, unless left out, its matters, played through `act`. */
export async function openDemo(database: Database, keys: Keys, say: Say, withStories = true): Promise<void> {
  say.log('正在载入演示县… loading the demonstration county …');
  const at = instantAt(Date.now());
  await loadCounty(database.app, { by: 'demonstration', at });
  await loadSketch(database.app, { by: 'demonstration', at });
  const house = houseWith(database, keys, county.region);
  const all = await accounts(keys.mark('demo', county.region));
  await Promise.all(
    all.map(({ username, name, password, post }) =>
      keepStaff(house, { username, name, password, posts: [post], demo: true }),
    ),
  );
  // Known to everybody, and for reporting by Open311 only.
  await makeKey(house, { name: '演示·虚构', purpose: 'open311', by: 'demonstration', secret: 'demo' });
  if (withStories) await loadStories(house);
  // The region goes last: a start cut off half-way begins again. Registers and accounts put twice are the same; matters are begun anew.
  await keepRegion(database.app, {
    region: county.region,
    name: county.name,
    nameEn: county.nameEn,
    demo: true,
    opened: new Date(at),
  });
}
