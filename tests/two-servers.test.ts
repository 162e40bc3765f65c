import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { ringClocks } from '#server/jobs/ring-clocks.ts';
import type { MatterView } from '#server/routes/contract.ts';
import { type Running, serve } from '#server/serve.ts';
import { type Database, startDatabase } from '#server/store/postgres/start-database.ts';
import { verify } from '#server/verify/verify.ts';
import { ownFolder } from './backing-up.ts';
import { passwordsIn, type Slip, saying } from './county.ts';
import { hears } from './hears.ts';
import { type Person, person } from './person.ts';

const own = ownFolder('two');
let database: Database;
let servers: readonly Running[];
let standing: string | undefined;
const passwords = new Map<string, string>();

/** Two servers of one county, each on a folder of its own with the same keys, on one PostgreSQL that neither of them started. */
before(async () => {
  database = await startDatabase({ data: own.at('database') });
  const now = () => standing ?? instantAt(Date.now());
  const start = async (name: string) => {
    const lines: string[] = [];
    const config = { port: 0, data: own.at(name), url: database.url, demo: true, stories: false, now };
    const running = await serve(config, { out: (line) => lines.push(line), log: () => undefined });
    for (const [who, password] of passwordsIn(lines)) passwords.set(who, password);
    return running;
  };
  const first = await start('first');
  cpSync(own.at('first/keys'), own.at('second/keys'), { recursive: true });
  servers = [first, await start('second')];
});
after(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await database.stop();
  own.drop();
});

const at = (i: number): Running => servers[i % 2] ?? assert.fail('two servers');
const baseOf = (i: number): string => `http://127.0.0.1:${at(i).port}`;

async function staff(i: number, username: string): Promise<Person> {
  const body = { username, password: passwords.get(username) };
  const door = await person(baseOf(i)).send<{ token: string }>('POST', '/api/sessions', { body });
  assert.equal(door.status, 201, JSON.stringify(door.body));
  return person(baseOf(i), door.body.token);
}

async function says(i: number, key?: string): Promise<Slip> {
  const headers = key === undefined ? {} : { 'idempotency-key': key };
  const letter = { body: { procedure: 'service-request', form: saying }, headers };
  const reply = await person(baseOf(i)).send<Slip>('POST', '/api/matters', letter);
  assert.equal(reply.status, 201, JSON.stringify(reply.body));
  return reply.body;
}

const idle = () => Promise.all(servers.map((server) => server.jobs.idle()));
const ask = async <T extends object>(sql: string): Promise<readonly T[]> =>
  (await at(0).database.owner.query<T>(sql)).rows;

test('no number is given twice, and one key makes one matter, whichever server is asked', async () => {
  const slips = await Promise.all(Array.from({ length: 60 }, (_, i) => says(i)));
  assert.equal(new Set(slips.map(({ number }) => number)).size, slips.length);
  const same = await Promise.all(Array.from({ length: 20 }, (_, i) => says(i, 'the same')));
  assert.equal(new Set(same.map(({ id }) => id)).size, 1);
});

test('of two acts on one matter at the same moment, one on each server, one is done', async () => {
  const { id } = await says(0);
  const [one, other] = await Promise.all([staff(0, 'hotline-station'), staff(1, 'hotline-station')]);
  const { last } = await one.get<MatterView>(`/api/matters/${id}`);
  const body = { act: 'dispatch', data: { unit: 'nongshui' }, after: last };
  const replies = await Promise.all([one, other].map((who) => who.send('POST', `/api/matters/${id}/acts`, { body })));
  assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 409]);
});

test('what acts set off is done once: one notice for each act and post', async () => {
  const station = await staff(1, 'hotline-station');
  for (let i = 0; i < 10; i++) await station.does((await says(i)).id, 'dispatch', { unit: 'nongshui' });
  await idle();
  const doubled = await ask('select matter, seq, post from notice group by 1, 2, 3 having count(*) > 1');
  assert.deepEqual(doubled, []);
  const [weeks] = await ask<{ left: number }>('select count(*) as left from outbox');
  assert.equal(weeks?.left, 0);
});

test('a clock that both servers hear ring at once rings once', async () => {
  const { id } = await says(0);
  await (await staff(0, 'hotline-station')).does(id, 'dispatch', { unit: 'nongshui' });
  await idle();
  standing = instantAt(millisecondsOf(instantAt(Date.now())) + 30 * 86_400_000);
  await Promise.all([ringClocks(at(0).house), ringClocks(at(1).house), ringClocks(at(0).house)]);
  await idle();
  const rung = await ask<{ act: string; n: number }>(
    `select act, count(*) as n from entry where matter = '${id}' and body->'by'->>'kind' = 'clock' group by act, body->'about' having count(*) > 1`,
  );
  assert.deepEqual(rung, []);
  const chains = await ask('select matter from entry group by matter having count(*) <> max(seq)');
  assert.deepEqual(chains, []);
  standing = undefined;
});

test('a register changed on one server is the other’s within moments', async () => {
  const admin = await staff(0, 'county-government-admin');
  const body = { code: '430199101777', name: '新并村', level: 'village', parent: '430199101' };
  const made = await admin.send('POST', '/api/registers/places', { body });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  for (const end = Date.now() + 20_000; ; await pause(50)) {
    if ((await at(1).house.atlas()).rows('places').has('430199101777')) break;
    assert.ok(Date.now() < end, 'the other server never heard of it');
  }
});

test('desks open on either server hear of what happens on the other', async () => {
  const ears = await Promise.all([0, 1].map((i) => hears({ url: baseOf(i), running: at(i) }, 'hotline-station')));
  for (const [i, ear] of ears.entries()) {
    const { id } = await says(i + 1);
    await ear.until(({ topic, data }) => topic === 'matters' && JSON.stringify(data).includes(id));
    await ear.leave();
  }
});

test('and after all of it every promise holds', async () => {
  await idle();
  assert.deepEqual((await verify(at(1).house, at(1).database.owner)).findings, []);
});
