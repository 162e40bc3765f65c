import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { ringClocks } from '#server/jobs/ring-clocks.ts';
import { register } from '#server/register.ts';
import { type Running, serve } from '#server/serve.ts';
import { atMost, figure, type Measured } from './measured.ts';

const sizes = [10_000, 100_000, 1_000_000];
const due = 500;

/** A sweep over clocks: the same 500 due among 10,000, 100,000 and 1,000,000 open ones. What is not due costs nothing. */
export async function clocks(): Promise<readonly Measured[]> {
  const data = await mkdtemp(join(tmpdir(), 'huiyin-bench-clocks-'));
  let now = '2026-03-02T09:00:00+08:00';
  const said = { out: () => undefined, log: () => undefined };
  const running = await serve({ port: 0, data, demo: true, stories: false, now: () => now }, said);
  try {
    await running.jobs.stop();
    const spent: number[] = [];
    for (const size of sizes) {
      await openUpTo(running, size);
      await comeIn(running);
      now = instantAt(millisecondsOf(now) + 24 * 3_600_000 + 1000);
      spent.push(await sweep(running));
    }
    return figuresOf(spent);
  } finally {
    await running.stop().catch(() => undefined);
    rmSync(data, { recursive: true, force: true });
  }
}

/** Open matters whose clocks ring next year: copies of one row, each with an id, a number and a moment of its own. */
async function openUpTo({ house, database }: Running, size: number): Promise<void> {
  const model = await register(house, {
    procedure: 'service-request',
    form: saying,
    channel: 'web',
    actor: { kind: 'party' },
  });
  if (!('done' in model)) throw new Error('the first matter was refused');
  await database.owner.query(
    `insert into matter
     select (jsonb_populate_record(null::matter, to_jsonb(m) || jsonb_build_object('id', gen_random_uuid(), 'number', 'C' || $2 || '-' || n,
       'ring', timestamptz '2027-03-01' + n * interval '1 second', 'due', timestamptz '2027-03-01' + n * interval '1 second'))).*
     from matter m, generate_series(1, $2::int - (select count(*)::int from matter)) n where m.id = $1`,
    [model.done.matter.id, size],
  );
  await database.owner.query('vacuum analyze matter');
}

async function comeIn({ house }: Running): Promise<void> {
  const one = { procedure: 'service-request', form: saying, channel: 'web', actor: { kind: 'party' } } as const;
  for (let i = 0; i < due; i += 50) await Promise.all(Array.from({ length: 50 }, () => register(house, one)));
}

/** Milliseconds for everything due to ring: each matter warned or escalated by an act of its own. */
async function sweep({ house }: Running): Promise<number> {
  const start = performance.now();
  let rung = 0;
  for (let n = await ringClocks(house); n > 0; n = await ringClocks(house)) rung += n;
  if (rung < due) throw new Error(`only ${rung} rang`);
  return performance.now() - start;
}

const saying = { subject: '路灯不亮', detail: '坏了三天,晚上看不见路。' };

const figuresOf = (spent: readonly number[]): Measured[] => [
  ...sizes.map((size, i) =>
    figure(`${due} due among ${size.toLocaleString('en')} open`, spent[i] ?? Number.NaN, 'ms', 0),
  ),
  atMost('sweep at 1,000,000 ÷ at 10,000 open', (spent[2] ?? Number.NaN) / (spent[0] ?? Number.NaN), '×', 1.5),
];
