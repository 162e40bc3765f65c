import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import pg from 'pg';
import { atLeast, atMost, figure, type Measured, quantile } from './measured.ts';
import { bareLoop, pgbench, type Sample } from './same-writes.ts';
import { newData, remove, type ServerProcess, startServer } from './server-process.ts';

/** Rounds of each concurrency, and the seconds of each side in a round. */
const rounds = 5;
const seconds = 4;

/** Intakes over HTTP against the same rows written by the raw engine, on the same server at the same concurrency. */
export async function intake(): Promise<readonly Measured[]> {
  const data = await newData();
  const server = await startServer(data);
  try {
    const results: Measured[] = [];
    await send(server, 32, 4);
    for (const callers of [8, 32]) results.push(...(await compare(server, callers)));
    return results;
  } finally {
    await server.stop();
    await remove(data);
  }
}

/** Ours and the raw engine in turn, round by round: the machine's moods fall on both, and the median pair is told. */
async function compare(server: ServerProcess, callers: number): Promise<Measured[]> {
  const sample = await sampleOf(server);
  const all: Round[] = [];
  for (let i = 0; i < rounds; i++) all.push(await round(server, sample, callers));
  return figuresOf(callers, all);
}

function figuresOf(callers: number, all: readonly Round[]): Measured[] {
  const { name, bar } = all[0]?.engine ?? engines.pgbench;
  const middle = (pick: (one: Round) => number) => quantile(all.map(pick), 0.5);
  const rate = middle(({ ours }) => ours.rate);
  const raw = middle((one) => one.raw);
  const ratio = middle((one) => one.ours.rate / one.raw);
  const p50 = middle(({ ours }) => ours.p50);
  const tail = middle(({ ours }) => ours.p99 / Math.max(1, ours.p50));
  return [
    figure(`intake at ${callers} callers`, rate, 'a second', 0),
    figure(`${name}, the same rows, at ${callers}`, raw, 'a second', 0),
    atLeast(`intake ÷ ${name} at ${callers}`, ratio, '×', bar),
    figure(`intake p50 at ${callers}`, p50, 'ms'),
    atMost(`intake p99 ÷ p50 at ${callers}`, tail, '×', 20),
  ];
}

interface Round {
  readonly ours: Sent;
  readonly raw: number;
  readonly engine: (typeof engines)[keyof typeof engines];
}

async function round(server: ServerProcess, sample: Sample, callers: number): Promise<Round> {
  const ours = await send(server, callers, seconds);
  const raw = await pgbench(server.database, sample, callers, seconds);
  if (raw !== undefined) return { ours, raw, engine: engines.pgbench };
  return { ours, raw: await bareLoop(server.database, sample, callers, seconds), engine: engines.loop };
}

/** What ours is held against: pgbench where it is installed. */
const engines = { pgbench: { name: 'pgbench', bar: 0.6 }, loop: { name: 'a bare pg loop', bar: 0.75 } } as const;

interface Sent {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

async function send(server: ServerProcess, connections: number, duration: number): Promise<Sent> {
  const result = await autocannon({
    url: `${server.url}/api/matters`,
    connections,
    duration,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          headers: { ...request.headers, 'idempotency-key': randomUUID() },
          body,
        }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 201, ${result.errors} failed`);
  return { rate: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}

const body = JSON.stringify({
  procedure: 'service-request',
  form: {
    subject: '村口路灯坏了三盏',
    detail:
      '村口到小学这一段的路灯坏了三盏,已经有一个星期了。晚上孩子放学看不清路,前天有老人摔了一跤。希望尽快派人来修,最好能告诉我们哪天能修好。',
    place: { code: '430199101201', words: '村口到小学' },
  },
  party: { name: '王秀兰', phone: '13800000000' },
});

/** The rows of the last intake, as the raw engine is to write them again. */
async function sampleOf(server: ServerProcess): Promise<Sample> {
  const client = new pg.Client(server.database);
  await client.connect();
  const { rows: last } = await client.query<{ id: string }>(
    'select m.id from matter m join request_key k on k.matter = m.id order by m.opened desc limit 1',
  );
  const sample: Record<string, Sample[string]> = {};
  for (const [table, column] of Object.entries({
    request_key: 'matter',
    matter: 'id',
    entry: 'matter',
    content: 'matter',
  })) {
    const { rows: columns } = await client.query<{ name: string }>(
      'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0',
      [table],
    );
    const texts = columns.map(({ name }) => `${name}::text`).join(', ');
    sample[table] = (await client.query(`select ${texts} from ${table} where ${column} = $1`, [last[0]?.id])).rows[0];
  }
  await client.end();
  return { ...sample, outbox: { id: '', region: '000000', task: 'none', payload: '{}', at: new Date().toISOString() } };
}
