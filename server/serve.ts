import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { openDemo } from './demo/open-demo.ts';
import { signIns } from './demo/sign-ins.ts';
import type { House } from './house.ts';
import { type Jobs, runJobs } from './jobs/run-jobs.ts';
import { openKeys } from './keys.ts';
import { houseWith } from './open-house.ts';
import { onlyRegion } from './region.ts';
import { type Database, openDatabase } from './store/database.ts';

/** Where lines go: `out` for what the contract prints, `log` for progress. */
export interface Say {
  readonly out: (line: string) => void;
  readonly log: (line: string) => void;
}

export interface Running {
  readonly port: number;
  readonly house: House;
  readonly database: Database;
  readonly jobs: Jobs;
  stop(): Promise<void>;
}

/** Everything started and answering on `config.port` (0: any free one). Prints the demonstration's sign-ins, then `ready`. */
export async function serve(config: Config, say: Say): Promise<Running> {
  const database = await openDatabase({ ...config, log: say.log });
  try {
    const keys = await openKeys(config.data);
    const known = await onlyRegion(database.app);
    if (known === undefined && config.demo) await openDemo(database, keys, say, config.stories);
    const region = known ?? (await onlyRegion(database.app));
    const house = houseWith(database, keys, region?.region ?? '', config.now);
    if (region?.demo) await printSignIns(house, say);
    return await listen(config, database, house, say);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen(config: Config, database: Database, house: House, say: Say): Promise<Running> {
  // The port first: jobs begin only in a server that is there.
  const app = await buildApp(house);
  await app.listen({ port: config.port, host: '0.0.0.0' });
  const jobs = await runJobs(house, database.owner);
  const { port } = app.server.address() as AddressInfo;
  say.out(`ready http://localhost:${port}`);
  return { port, house, database, jobs, stop: () => stop(app, jobs, database) };
}

async function stop(app: FastifyInstance, jobs: Jobs, database: Database): Promise<void> {
  await app.close();
  await jobs.stop();
  await database.close();
}

async function printSignIns(house: House, say: Say): Promise<void> {
  for (const line of await signIns(house)) say.out(line);
}
