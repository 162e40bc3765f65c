import { instantAt } from '#domain/deadline/day.ts';
import { atlasReader } from './atlas.ts';
import { noChannels } from './channels/settings.ts';
import type { Config } from './config.ts';
import { openWatch, type Watched } from './health/watch.ts';
import type { House } from './house.ts';
import { bell } from './jobs/bell.ts';
import { type Keys, openKeys } from './keys.ts';
import { modelsIn } from './listen/models/in-force.ts';
import { openLive } from './live.ts';
import { ruleOn, worldOf } from './rulebook.ts';
import { appendTogether } from './store/append-together.ts';
import { counters } from './store/counters.ts';

/** Opens the county `region` on a database. `now` is for the demonstration county, which plays its past. */
export async function openHouse(database: Watched, data: string, region: string, now = wallClock): Promise<House> {
  return houseWith(database, await openKeys(data), region, { data, now });
}

type Settings = Partial<Pick<Config, 'now' | 'inside' | 'channels' | 'data' | 'log' | 'metricsKey'>>;

export function houseWith(database: Watched, keys: Keys, region: string, settings: Settings = {}): House {
  const { now = wallClock, inside = [], channels = noChannels } = settings;
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
    models: modelsIn(db, region),
    live: openLive(db, region, appending.busy),
    outbox: bell(),
    watch: openWatch(database, settings),
  };
}

const wallClock = (): string => instantAt(Date.now());
