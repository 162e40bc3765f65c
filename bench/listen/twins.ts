import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countCommon } from '#server/listen/twins/count-common.ts';
import { likelyTwins } from '#server/listen/twins/likely-twins.ts';
import { type Running, serve } from '#server/serve.ts';
import { times } from '../asking.ts';
import { atLeast, atMost, figure, type Measured, quantile } from '../measured.ts';
import { type Message, madeMessages } from './search/made-messages.ts';
import { fillTwins } from './twins/fill-twins.ts';
import { type Judged, judgePairs } from './twins/judge-pairs.ts';

const full = 1_000_000;
const tries = 300;
const anybody = { sql: 'true', params: [], veils: 'false' };

/** Twins: how many of the labelled pairs are told rightly, and how fast one is found among a million. */
export async function twins(share: number): Promise<readonly Measured[]> {
  const judged = judgePairs();
  const say = madeMessages();
  if (judged === undefined || say === undefined) {
    process.stderr.write('  ../shared/data is not here: nothing tried\n');
    return [];
  }
  return [...toldRightly(judged), ...(await lookedUp(Math.ceil(full * share), say))];
}

/** The rule was fitted on the one half; the bar holds for the other. */
function toldRightly({ held, fitted, moments }: Judged): readonly Measured[] {
  return [
    atLeast(`twins, held-out pairs (${held.pairs}): recall`, held.recall, '', 0.9),
    atLeast(`twins, held-out pairs (${held.pairs}): precision`, held.precision, '', 0.9),
    figure(`twins, fitted pairs (${fitted.pairs}): recall`, fitted.recall, '', 3),
    figure(`twins, fitted pairs (${fitted.pairs}): precision`, fitted.precision, '', 3),
    figure('one message read for comparing', moments, 'ms'),
  ];
}

async function lookedUp(size: number, say: () => Message): Promise<readonly Measured[]> {
  const data = await mkdtemp(join(tmpdir(), 'huiyin-bench-twins-'));
  const said = { out: () => undefined, log: () => undefined };
  const running = await serve({ port: 0, data, demo: true, stories: false }, said);
  try {
    await running.jobs.stop();
    await fillTwins(running, size, say);
    await countCommon(running.house);
    return await speeds(running, size, say);
  } finally {
    await running.stop().catch(() => undefined);
    rmSync(data, { recursive: true, force: true });
  }
}

async function speeds({ house, database }: Running, size: number, say: () => Message): Promise<readonly Measured[]> {
  const all = Array.from({ length: tries }, () => say());
  let found = 0;
  const samples = await times(
    all.map((_, i) => String(i)),
    async (_, i) => {
      const { title: subject = '', detail = '' } = all[i] ?? {};
      found += (await likelyTwins(house, anybody, { procedure: 'service-request', subject, detail })).length;
    },
  );
  const { rows } = await database.owner.query<{ bytes: string }>(`select pg_total_relation_size('twin') as bytes`);
  return [
    atMost(`twins among ${size}: look-up, p95`, quantile(samples, 0.95), 'ms', 20),
    figure(`twins among ${size}: look-up, median`, quantile(samples, 0.5), 'ms'),
    figure('found for each', found / tries / 2, 'matters'),
    figure('table and index', Number(rows[0]?.bytes ?? 0) / size, 'bytes a matter', 0),
  ];
}
