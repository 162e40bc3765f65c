import type { FastifyInstance } from 'fastify';
import { keyFolderOf } from '../config.ts';
import type { House } from '../house.ts';
import { buildApp } from '../http/app.ts';
import { listenOn } from '../http/listen-on.ts';
import { nightlyOf } from '../jobs/nightly.ts';
import { type Jobs, runJobs } from '../jobs/run-jobs.ts';
import { houseWith } from '../open-house.ts';
import type { Running, Start } from '../serve.ts';
import { beginCounty, type NewCounty } from './begin-county.ts';
import { newSetupCode, sayReady } from './setup-code.ts';
import { waitingRoom } from './waiting-room.ts';

interface Served {
  readonly house: House;
  readonly jobs: Jobs;
}

/** A server on empty data: the choice of a county and, once it is made, that county, on the same port without a pause. */
export async function serveEmpty(start: Start): Promise<Running> {
  const { config, database, say } = start;
  const code = newSetupCode();
  let served: Served = { house: houseOf(start, ''), jobs: noJobs };
  const begin = async (county: NewCounty) => {
    const { app, ...begun } = await beginServing(start, county, code);
    served = begun;
    return app;
  };
  const room = await waitingRoom({ house: served.house, code, begin });
  const port = await listenOn(room, config.port);
  sayReady(say, port, code);
  const stop = async () => {
    served.house.live.close();
    await room.close();
    await served.jobs.stop();
    served.house.watch.pulse.stop();
    await database.close();
  };
  return Object.defineProperties(
    { port, database, stop, ...served },
    livingIn(() => served),
  );
}

/** Whoever holds the running server sees the county as soon as there is one. */
const livingIn = (served: () => Served): PropertyDescriptorMap => ({
  house: { get: () => served().house },
  jobs: { get: () => served().jobs },
});

const noJobs: Jobs = { idle: () => Promise.resolve(), stop: () => Promise.resolve() };

const houseOf = ({ config, database, keys }: Start, region: string): House => houseWith(database, keys, region, config);

async function beginServing(
  start: Start,
  county: NewCounty,
  code: string,
): Promise<Served & { readonly app: FastifyInstance }> {
  const house = houseOf(start, county.region);
  await beginCounty(house, county);
  const app = await buildApp(house, code);
  await app.ready();
  house.watch.pulse.start();
  return {
    app,
    house,
    jobs: await runJobs(house, start.database.owner, keyFolderOf(start.config), nightlyOf(start.config)),
  };
}
