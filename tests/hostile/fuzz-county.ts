import fc from 'fast-check';
import type { County } from '../county.ts';
import { everyCaller } from './callers.ts';
import { appWithRoutes } from './every-route.ts';
import { formTargets } from './forms-on-pages.ts';
import { knownIn } from './known-in.ts';
import { type Run, shoot } from './shoot.ts';
import { type Shot, shotsAt, type Target } from './shots.ts';
import { targetsOf } from './targets.ts';

export interface Fuzzed {
  readonly tried: number;
  readonly overSocket: number;
  readonly targets: number;
  /** How many answers of each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** What was wrong, each kind once, with the request that showed it. */
  readonly wrong: readonly string[];
}

/** Each costs a slow hash, on purpose: tried, but seldom. */
const slow = /sessions|password|setup\/staff|sign-in|setup\/admin/;

/** Sends about `count` requests to every route there is, as everybody, and says what was wrong with the answers and with what they set off. */
export async function fuzzCounty(county: County, count: number, seed: number): Promise<Fuzzed> {
  const slips = [await county.says('service-request'), await county.says('petition')];
  const { app, routes } = await appWithRoutes(county.running.house);
  const callers = await everyCaller(county, app, slips);
  const known = await knownIn(county, slips);
  const targets = [...(await targetsOf(county, routes)), ...(await formTargets(app, callers))];
  const run: Run = { app, url: county.url, callers, tried: 0, overSocket: 0, statuses: new Map(), wrong: new Map() };
  const each = Math.ceil(count / targets.length);
  for (const [i, target] of targets.entries()) {
    const n = slow.test(target.path) ? Math.min(40, Math.ceil(each / 10)) : each;
    await shootAll(run, target, fc.sample(shotsAt(target, known), { numRuns: n, seed: seed + i }));
  }
  await app.close();
  const wrong = [...run.wrong.values(), ...(await brokenBehind(county))];
  return { ...run, targets: targets.length, wrong };
}

/** Eight at a time: enough that acts meet each other, few enough that the machine is not what is tried. */
async function shootAll(run: Run, target: Target, shots: readonly Shot[]): Promise<void> {
  for (let i = 0; i < shots.length; i += 8)
    await Promise.all(shots.slice(i, i + 8).map((shot, j) => shoot(run, target, shot, i + j)));
}

/** What came in well but could not be carried out: jobs that failed. And the server is still there. */
async function brokenBehind(county: County): Promise<readonly string[]> {
  await county.settled();
  const alive = await county.stranger.send('GET', '/healthz');
  const sql =
    'select task_identifier as task, last_error as error from graphile_worker.jobs where last_error is not null';
  const { rows } = await county.running.database.owner.query<{ task: string; error: string }>(sql);
  const dead = alive.status === 200 ? [] : [`/healthz → ${alive.status}`];
  return [...dead, ...rows.map(({ task, error }) => `job ${task}: ${error.slice(0, 300)}`)];
}
