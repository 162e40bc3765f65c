import { instantAt } from '#domain/deadline/day.ts';
import { atlasReader } from './atlas.ts';
import { type ChannelSettings, noChannels } from './channels/settings.ts';
import type { House } from './house.ts';
import { type Keys, openKeys } from './keys.ts';
import { openLive } from './live.ts';
import { ruleOn, worldOf } from './rulebook.ts';
import { appendTogether } from './store/append-together.ts';
import { counters } from './store/counters.ts';
import type { Database } from './store/database.ts';

/** Opens the county `region` on a database. `now` is for the demonstration county, which plays its past. */
export async function openHouse(
  database: Pick<Database, 'app'>,
  data: string,
  region: string,
  now = wallClock,
): Promise<House> {
  return houseWith(database, await openKeys(data), region, now);
}

export function houseWith(
  database: Pick<Database, 'app'>,
  keys: Keys,
  region: string,
  now = wallClock,
  inside: readonly string[] = [],
  channels: ChannelSettings = noChannels,
): House {
  const db = database.app;
  const atlas = atlasReader(db, region);
  const appending = appendTogether(db);
  return {
    region,
    db,
    keys,
    channels,
    now,
    inside,
    atlas: atlas.read,
    forget: atlas.forget,
    world: async () => worldOf(await atlas.read(), region, now()),
    rule: ruleOn,
    next: counters(db, region),
    ...appending,
    live: openLive(db, region, appending.busy),
  };
}

const wallClock = (): string => instantAt(Date.now());
