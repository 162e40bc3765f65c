import { type Config, keyFolderOf } from './config.ts';
import { openDemo } from './demo/open-demo.ts';
import { signIns } from './demo/sign-ins.ts';
import type { House } from './house.ts';
import { buildApp } from './http/app.ts';
import { closeDoors } from './http/close-doors.ts';
import { listenOn } from './http/listen-on.ts';
import { nightlyOf } from './jobs/nightly.ts';
import { type Jobs, runJobs } from './jobs/run-jobs.ts';
import { type Keys, openKeys } from './keys.ts';
import { needed, warmUp } from './listen/warm-up.ts';
import { houseWith } from './open-house.ts';
import { onlyRegion } from './region.ts';
import { hasAdmin } from './setup/has-admin.ts';
import { serveEmpty } from './setup/serve-empty.ts';
import { newSetupCode, sayReady } from './setup/setup-code.ts';
import { type Database, openDatabase } from './store/database.ts';

/** Where lines go: `out` for what the contract prints, `log` for progress. */
export interface Say {
  readonly out: (line: string) => void;
  readonly log: (line: string) => void;
}

export interface Running {
  readonly port: number;
  /** Of no county (region '') until one has been chosen on the set-up page. */
  readonly house: House;
  readonly database: Database;
  readonly jobs: Jobs;
  stop(): Promise<void>;
}

/** What a server is started with. */
export interface Start {
  readonly config: Config;
  readonly database: Database;
  readonly keys: Keys;
  readonly say: Say;
}

/**
 * Everything started and answering on `config.port` (0: any free one). Prints the demonstration's sign-ins, or the
 * address of the set-up page while the county has no administrator; then `ready`.
 */
export async function serve(config: Config, say: Say): Promise<Running> {
  const database = await openDatabase({ ...config, log: say.log });
  try {
    const keys = openKeys(config.data, config.keys);
    const known = await onlyRegion(database.app);
    if (known === undefined && config.demo) await openDemo(database, keys, say, config.stories);
    const region = known ?? (await onlyRegion(database.app));
    if (region === undefined) return await serveEmpty({ config, database, keys, say });
    const house = houseWith(database, keys, region.region, config);
    if (region.demo) await printSignIns(house, say);
    return await serveCounty({ config, database, keys, say }, house);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serveCounty({ config, database, say }: Start, house: House): Promise<Running> {
  const code = (await hasAdmin(house)) ? undefined : newSetupCode();
  // The port first: jobs begin only in a server that is there.
  const app = await buildApp(house, code);
  const port = await listenOn(app, config.port);
  house.watch.pulse.start();
  const jobs = await runJobs(house, database.owner, keyFolderOf(config), nightlyOf(config));
  sayReady(say, port, code);
  const stopWarming = warmUp(config.warm === false ? [] : needed);
  const stop = async () => {
    stopWarming();
    house.live.close();
    await closeDoors(app.server);
    await app.close();
    await jobs.stop();
    house.watch.pulse.stop();
    await database.close();
  };
  return { port, house, database, jobs, stop };
}

async function printSignIns(house: House, say: Say): Promise<void> {
  for (const line of await signIns(house)) say.out(line);
}
