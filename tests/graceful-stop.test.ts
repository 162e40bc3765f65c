import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { county } from '#server/demo/county.ts';
import { openHouse } from '#server/open-house.ts';
import type { MatterList } from '#server/routes/contract.ts';
import { openDatabase } from '#server/store/database.ts';
import { runningDatabase } from '#server/store/postgres/running-database.ts';
import { verify } from '#server/verify/verify.ts';
import { type ChildServer, startServer } from './child-server.ts';
import { passwordsIn, type Slip, saying } from './county.ts';
import { type Done, person } from './person.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-stop-'));
let server: ChildServer;

before(async () => {
  server = await startServer(data);
});
after(async () => {
  server.process.kill('SIGTERM');
  await server.ended;
  rmSync(data, { recursive: true, force: true });
});

test('told to end while it is busy, it ends with 0 at once, and everything acknowledged is there', async (t) => {
  const stranger = person(server.url);
  const acknowledged: Slip[] = [];
  const otherwise: string[] = [];
  let told = false;
  const send = async () => {
    const letter = { body: { procedure: 'service-request', form: saying } };
    const reply = await stranger.send<Slip>('POST', '/api/matters', letter).catch(() => 'not taken in');
    if (typeof reply === 'string') otherwise.push(reply);
    else if (reply.status === 201) acknowledged.push(reply.body);
    else otherwise.push(String(reply.status));
    if (acknowledged.length >= 60 && !told) told = server.process.kill('SIGTERM');
  };
  await Promise.all(Array.from({ length: 200 }, send));
  const begun = performance.now();
  assert.equal((await server.ended).how, 0);
  assert.ok(performance.now() - begun < 5000, 'waits for connections on which nothing is asked');
  t.diagnostic(`${acknowledged.length} acknowledged, ${otherwise.length} not taken in any more`);
  assert.deepEqual(
    otherwise.filter((how) => how !== 'not taken in' && how !== '503'),
    [],
  );
  assert.equal(runningDatabase(data), undefined, 'the database is still running');

  const database = await openDatabase({ data });
  const { rows } = await database.owner.query<{ id: string }>('select id from matter where title = $1', [
    saying.subject,
  ]);
  const there = new Set(rows.map(({ id }) => id));
  assert.deepEqual(
    acknowledged.filter(({ id }) => !there.has(id)),
    [],
  );
  const { findings } = await verify(await openHouse(database, data, county.region), database.owner);
  await database.close();
  assert.deepEqual(findings, []);
});

test('started again it is the same county, and prints the same sign-ins, one for every office', async () => {
  const before = server.lines;
  server = await startServer(data);
  const signIns = server.lines.filter((line) => line.startsWith('sign-in '));
  assert.deepEqual(
    signIns,
    before.filter((line) => line.startsWith('sign-in ')),
  );
  const offices = new Set(signIns.map((line) => line.split(' ')[1]));
  for (const office of 'station unit handler head superior supervisor caller field secretary auditor admin'.split(
    ' ',
  )) {
    assert.ok(offices.has(office), office);
  }
  assert.match(server.lines.at(-1) ?? '', /^ready http:\/\/localhost:\d+$/);
});

test('stopped right after an intake, what follows from it is carried out after the next start', async () => {
  const form = { ...saying, detail: '紫檀木茶几' };
  const intake = await person(server.url).send<Slip>('POST', '/api/matters', {
    body: { procedure: 'service-request', form },
  });
  server.process.kill('SIGTERM');
  await server.ended;
  server = await startServer(data);
  const body = { username: 'hotline-station', password: passwordsIn(server.lines).get('hotline-station') };
  const { token } = (await person(server.url).send<{ token: string }>('POST', '/api/sessions', { body })).body;
  const found = async () =>
    (await person(server.url, token).get<MatterList>(`/api/matters?q=${encodeURIComponent(form.detail)}`)).items;
  const deadline = performance.now() + 15_000;
  while ((await found()).length === 0) assert.ok(performance.now() < deadline, 'never indexed');
  assert.deepEqual(
    (await found()).map(({ id }) => id),
    [intake.body.id],
  );
});

test('what is under way when it is told to end is answered, while nobody else is let in', async () => {
  const stranger = person(server.url);
  const { id, number, code } = (
    await stranger.send<Slip>('POST', '/api/matters', { body: { procedure: 'service-request', form: saying } })
  ).body;
  const { token } = (await stranger.send<{ token: string }>('POST', '/api/follow', { body: { number, code } })).body;
  const owner = new Client({ connectionString: runningDatabase(data) ?? assert.fail('no database') });
  await owner.connect();
  await owner.query('begin');
  await owner.query('select 1 from matter where id = $1 for update', [id]);
  const reply = person(server.url, token).send<Done>('POST', `/api/matters/${id}/acts`, { body: { act: 'withdraw' } });
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock'`;
  while ((await owner.query(waiting)).rowCount === 0);
  server.process.kill('SIGTERM');
  while (
    await fetch(`${server.url}/healthz`).then(
      () => true,
      () => false,
    )
  );
  await owner.query('commit');
  await owner.end();
  const { status, body } = await reply;
  assert.deepEqual([status, body.matter.step], [200, 'withdrawn']);
  assert.equal((await server.ended).how, 0);
});
