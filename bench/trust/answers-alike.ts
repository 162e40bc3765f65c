import { performance } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { inject, partingOf } from '../../tests/alike/ask-twin.ts';
import { type Twins, twins } from '../../tests/alike/twins.ts';
import { type County, openCounty } from '../../tests/county.ts';
import { doorsOf } from '../../tests/every-route.ts';
import { atMost, figure, type Measured, quantile } from '../measured.ts';

const tries = 400;

/** By how much the middle answers of a pair may differ, in ms, before somebody at the other end of a network could use it. */
const bar = 0.25;

/** Whether a number, a user, an informer or a file exists: by content, by work done, and by the clock on the wall. */
export async function answersAlike(share: number): Promise<readonly Measured[]> {
  const county = await openCounty();
  const { app } = await doorsOf(county);
  try {
    await county.pass(0);
    const pairs = await twins(county);
    const [told, apart]: [boolean[], number[]] = [[], []];
    for (const pair of pairs) told.push(await isTold(county, app, pair));
    for (const pair of pairs) apart.push(await timed(app, pair, Math.max(30, Math.round(tries * share))));
    return [
      figure('pairs of what is there and what is not', pairs.length, 'pairs', 0),
      atMost('pairs told apart by status, headers, words or work', told.filter(Boolean).length, 'pairs', 0),
      atMost('widest difference between middle answers of a pair', Math.max(...apart), 'ms', bar),
      figure('difference between middle answers, p50 of pairs', quantile(apart, 0.5), 'ms', 3),
    ];
  } finally {
    await app.close();
    await county.close();
  }
}

const isTold = async ({ running }: County, app: FastifyInstance, pair: Twins): Promise<boolean> =>
  (await partingOf(app, running.house, pair)) !== '';

/**
 * Difference of the medians in ms, 0 when ranks do not tell the two sides apart either: asked in turns, each side first as often as the
 * other, so that a machine that slows down slows both. Hashing a password takes long enough to be tried less often.
 */
async function timed(app: FastifyInstance, { name, there, not }: Twins, times: number): Promise<number> {
  const isSlow = name.includes('password');
  const [a, b]: [number[], number[]] = [[], []];
  const once = async (asking: Twins['there']) => {
    const from = performance.now();
    await inject(app, asking);
    return performance.now() - from;
  };
  for (let i = 0; i < (isSlow ? 20 : times); i++) {
    if (i % 2 === 0) a.push(await once(there));
    b.push(await once(not));
    if (i % 2 === 1) a.push(await once(there));
  }
  return Math.abs(rankScore(a, b)) < 4 ? 0 : Math.abs(quantile(a, 0.5) - quantile(b, 0.5));
}

/** How far the ranks of one side lie from what chance gives (Mann–Whitney), in standard deviations. */
function rankScore(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((ms) => ({ ms, of: a })), ...b.map((ms) => ({ ms, of: b }))].sort((x, y) => x.ms - y.ms);
  const ranks = all.reduce((sum, { of }, i) => (of === a ? sum + i + 1 : sum), 0);
  const u = ranks - (a.length * (a.length + 1)) / 2;
  const spread = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  return (u - (a.length * b.length) / 2) / spread;
}
