import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { runningDatabase } from '#server/store/postgres/running-database.ts';
import { type ChildServer, startServer } from './child-server.ts';
import { type Slip, saying } from './county.ts';
import { person } from './person.ts';

export interface Toll {
  readonly rounds: number;
  readonly sent: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there after the restart as it was acknowledged. */
  readonly lost: number;
  /** There more than once, even after every intake was sent again with its key. */
  readonly doubled: number;
}

const many = 200;
type Slips = ReadonlyMap<string, Slip>;

/** Kills the server with -9 in the middle of 200 intakes at once, starts it again and counts; so often. */
export async function killNine(rounds: number, told: (toll: Toll) => void): Promise<Toll> {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-kill-nine-'));
  let toll: Toll = { rounds: 0, sent: 0, acknowledged: 0, lost: 0, doubled: 0 };
  let server = await startServer(data);
  try {
    while (toll.rounds < rounds) {
      const slips = await cutOff(server, toll.rounds);
      server = await startServer(data);
      toll = add(toll, slips, await countAgain(server, data, toll.rounds, slips));
      told(toll);
    }
    return toll;
  } finally {
    server.process.kill('SIGTERM');
    await server.ended;
    rmSync(data, { recursive: true, force: true });
  }
}

const add = (toll: Toll, slips: Slips, { lost, doubled }: Pick<Toll, 'lost' | 'doubled'>): Toll => ({
  rounds: toll.rounds + 1,
  sent: toll.sent + many,
  acknowledged: toll.acknowledged + slips.size,
  lost: toll.lost + lost,
  doubled: toll.doubled + doubled,
});

/** What was acknowledged, by key. The server is killed at the first acknowledgement, or later, up to the very last. */
async function cutOff(server: ChildServer, round: number): Promise<Slips> {
  const slips = new Map<string, Slip>();
  const enough = 1 + Math.floor((many * (round % 10)) / 10);
  const sending = keys(round).map(async (key) => {
    // Cut off in the middle: not acknowledged, and may or may not be there.
    const reply = await sendOne(server, key).catch(() => undefined);
    if (reply === undefined) return;
    slips.set(key, reply);
    if (slips.size >= enough) server.process.kill('SIGKILL');
  });
  await Promise.all(sending);
  await server.ended;
  return slips;
}

const keys = (round: number): string[] => Array.from({ length: many }, (_, i) => `round ${round}, intake ${i}`);

async function sendOne(server: ChildServer, key: string): Promise<Slip> {
  const body = { procedure: 'service-request', form: { ...saying, subject: key } };
  const letter = { body, headers: { 'idempotency-key': key } };
  const reply = await person(server.url).send<Slip>('POST', '/api/matters', letter);
  assert.equal(reply.status, 201, JSON.stringify(reply.body));
  return reply.body;
}

/** Counts what is there, sends everything again as a careful client would, and counts once more. */
async function countAgain(
  server: ChildServer,
  data: string,
  round: number,
  slips: Slips,
): Promise<{ lost: number; doubled: number }> {
  const found = await matters(data, round);
  const kept = ([key, { id, number }]: [string, Slip]) => found.get(key)?.join() === [`${id} ${number} 1`].join();
  const lost = [...slips].filter((slip) => !kept(slip)).length;
  const again = await Promise.all(keys(round).map(async (key) => [key, await sendOne(server, key)] as const));
  const changed = again.filter(
    ([key, { id, code }]) => slips.has(key) && (slips.get(key)?.id !== id || slips.get(key)?.code !== code),
  );
  const doubled = [...(await matters(data, round)).values()].filter(({ length }) => length !== 1).length;
  return { lost: lost + changed.length, doubled };
}

/** Matters of a round by what they are about: id, number and how many entries each has. */
async function matters(data: string, round: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const client = new Client({ connectionString: runningDatabase(data) ?? assert.fail('no database') });
  await client.connect();
  const { rows } = await client
    .query<{ title: string; line: string }>(
      `select title, concat_ws(' ', m.id, number, (select count(*) from entry e where e.matter = m.id and e.region = m.region)) as line
       from matter m where title like $1`,
      [`round ${round}, %`],
    )
    .finally(() => client.end());
  const lines = Map.groupBy(rows, ({ title }) => title);
  return new Map([...lines].map(([title, of]) => [title, of.map(({ line }) => line)]));
}

// node tests/kill-nine.ts 20
if (import.meta.main) {
  const toll = await killNine(Number(process.argv[2] ?? 20), (so) => process.stderr.write(`${JSON.stringify(so)}\n`));
  console.log(JSON.stringify(toll));
  process.exitCode = toll.lost + toll.doubled === 0 ? 0 : 1;
}
