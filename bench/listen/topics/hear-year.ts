import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Voice } from '#domain/topics/voice.ts';
import { hearVoices } from '#server/listen/topics/hear-voices.ts';
import { lookAgain } from '#server/listen/topics/look-again.ts';
import { type Running, serve } from '#server/serve.ts';
import { sayInCounty } from './say-in-county.ts';

/** What came of hearing them: the ids of each problem's messages, and how long one message and one night took (ms each). */
export interface HeardYear {
  readonly problems: readonly { readonly title: string; readonly ids: readonly string[] }[];
  readonly moments: readonly number[];
  readonly nights: readonly number[];
}

/** Messages heard one by one, in the order of their times, by a county of their own, which looks at them again each night. */
export async function hearYear(voices: readonly Voice[]): Promise<HeardYear> {
  const data = await mkdtemp(join(tmpdir(), 'huiyin-bench-topics-'));
  const all = voices.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  let now = all[0]?.at ?? '';
  const said = { out: () => undefined, log: () => undefined };
  const running = await serve({ port: 0, data, demo: true, stories: false, now: () => now }, said);
  try {
    await running.jobs.stop();
    const say = await sayInCounty(running);
    const [moments, nights]: [number[], number[]] = [[], []];
    for (const [day, those] of Map.groupBy(all, ({ at }) => at.slice(0, 10))) {
      now = `${day}T23:59:59+08:00`;
      await say(those.map((one) => ({ ...one, id: uuidOf(all.indexOf(one)) })));
      for (const one of those) moments.push(await timed(() => hearVoices(running.house, [uuidOf(all.indexOf(one))])));
      nights.push(await timed(() => lookAgain(running.house, 3)));
      if (moments.length % 500 < those.length) process.stderr.write(`  ${moments.length} of ${all.length}\n`);
    }
    return { problems: await problemsIn(running, all), moments, nights };
  } finally {
    await running.stop().catch(() => undefined);
    rmSync(data, { recursive: true, force: true });
  }
}

const uuidOf = (n: number): string => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function problemsIn({ database }: Running, all: readonly Voice[]): Promise<HeardYear['problems']> {
  const { rows } = await database.owner.query<{ title: string; matters: readonly string[] }>(
    `select r.title, array_agg(right(g.matter::text, 12)) as matters from recurring_matter g join recurring r on r.id = g.recurring and r.region = g.region
     group by r.id, r.title order by count(*) desc, r.id`,
  );
  return rows.map(({ title, matters }) => ({
    title,
    ids: matters.flatMap((hex) => all[Number.parseInt(hex, 16)]?.id ?? []),
  }));
}
