import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { county } from '#server/demo/county.ts';
import { openHouse } from '#server/open-house.ts';
import type { MatterList } from '#server/routes/contract.ts';
import { openDatabase } from '#server/store/database.ts';
import { runningDatabase } from '#server/store/postgres/running-database.ts';
import { verify } from '#server/verify/verify.ts';
import { type ChildServer, startServer } from './child-server.ts';
import { passwordsIn, type Slip, saying } from './county.ts';
import { person } from './person.ts';

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

test('told to end while it is busy, it answers what is under way, ends with 0, and leaves nothing half done', async () => {
  const stranger = person(server.url);
  const acknowledged: Slip[] = [];
  const refused: number[] = [];
  let told = false;
  const send = async () => {
    // A connection that is refused was never under way.
    const reply = await stranger
      .send<Slip>('POST', '/api/matters', { body: { procedure: 'service-request', form: saying } })
      .catch(() => undefined);
    if (reply?.status === 201) acknowledged.push(reply.body);
    else if (reply !== undefined) refused.push(reply.status);
    if (acknowledged.length >= 60 && !told) told = server.process.kill('SIGTERM');
  };
  await Promise.all(Array.from({ length: 200 }, send));
  assert.equal((await server.ended).how, 0);
  assert.ok(
    refused.every((status) => status === 503),
    refused.join(),
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
