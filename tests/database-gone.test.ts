import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { runningOn } from '#server/store/postgres/postmaster-file.ts';
import { type Database, startDatabase } from '#server/store/postgres/start-database.ts';
import { verify } from '#server/verify/verify.ts';
import { type County, openCounty, type Slip, saying } from './county.ts';
import { type Wire, wireTo } from './cut-proxy.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-gone-'));
let database: Database;
let wire: Wire;
let county: County;

before(async () => {
  database = await startDatabase({ data });
  const url = new URL(database.url);
  wire = await wireTo(Number(url.port));
  url.port = String(wire.port);
  county = await openCounty({ url: url.href });
});
after(async () => {
  wire?.mend();
  await county?.close();
  await wire?.close();
  await database?.stop();
  rmSync(data, { recursive: true, force: true });
});

const intake = (key: string) =>
  county.stranger.send<Slip>('POST', '/api/matters', {
    body: { procedure: 'service-request', form: saying },
    headers: { 'idempotency-key': key },
  });

/** Polls until it holds; fails after so many seconds. */
async function until(what: () => Promise<boolean>, seconds = 30): Promise<number> {
  const began = performance.now();
  while (!(await what())) {
    assert.ok(performance.now() - began < seconds * 1000, 'waited in vain');
    await pause(50);
  }
  return (performance.now() - began) / 1000;
}

const status = async (path: string) => (await county.stranger.send('GET', path)).status;

/** What is asked while it is gone: 503 with words and when to come again, within the bound. */
async function isToldSo(): Promise<void> {
  const began = performance.now();
  const reply = await intake('while it is gone');
  assert.equal(reply.status, 503);
  assert.match(JSON.stringify(reply.body), /urn:huiyin:problem:(database-gone|busy)/);
  assert.ok(Number(reply.headers.get('retry-after')) > 0);
  assert.ok(performance.now() - began < 12_000);
  const page = await fetch(`${county.url}/public`, { headers: { accept: 'text/html' } });
  assert.deepEqual([page.status, page.headers.has('retry-after')], [503, true]);
  assert.match(await page.text(), /请稍等[\s\S]*Please wait/);
  assert.equal(await status('/healthz'), 200);
}

/** It works again by itself: taken in, told, and the jobs have done their part. */
async function isBack(key: string): Promise<void> {
  await until(async () => (await status('/readyz')) === 200);
  const reply = await intake(key);
  assert.equal(reply.status, 201);
  await county.settled();
  // A job may meet a connection that is dead and does not know it yet: it is due again in a moment, and until then nothing waits.
  const sql = 'select 1 from notice where matter = $1';
  await until(async () => ((await county.running.database.owner.query(sql, [reply.body.id])).rowCount ?? 0) > 0);
  await county.settled();
}

/**
 * The job queue leaves promises unheard when the database goes away under its work: a server bears that (server/bear-lost-database.ts),
 * a run of tests does not. Jobs under way are tried by kill-nine, in processes of their own.
 */
const atRest = () => county.settled();

test('the wire to the database is cut: 503 in words at once, and all is well when it is mended', async () => {
  assert.equal((await intake('before')).status, 201);
  await atRest();
  wire.cut();
  await until(async () => (await status('/readyz')) === 503);
  assert.deepEqual((await county.stranger.send<{ causes: string[] }>('GET', '/readyz')).body.causes, ['database-gone']);
  await isToldSo();
  wire.mend();
  await isBack('after the cut');
});

test('the database hangs without hanging up: whoever waits is told within seconds, and it recovers', async () => {
  await atRest();
  wire.hang();
  const began = performance.now();
  const waiting = await intake('in the middle of it');
  assert.equal(waiting.status, 503);
  assert.ok(performance.now() - began < 25_000, 'hangs with the database');
  await isToldSo();
  wire.mend();
  await isBack('after the silence');
});

test('what was typed comes back with the answer, ready to be sent again; a password does not', async () => {
  await atRest();
  wire.cut();
  await until(async () => (await status('/readyz')) === 503);
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'text/html',
    'sec-fetch-site': 'same-origin',
  };
  const typed = new URLSearchParams({
    subject: '桥面塌了一块',
    detail: '昨天夜里塌的 <b>很险</b>',
    key: 'abcdefgh-1234',
  });
  const said = await fetch(`${county.url}/say`, { method: 'POST', headers, body: typed.toString() });
  const page = await said.text();
  assert.equal(said.status, 503);
  assert.match(page, /name="detail" value="昨天夜里塌的 &lt;b&gt;很险&lt;\/b&gt;"/);
  assert.match(page, /name="key" value="abcdefgh-1234"/);
  assert.match(page, /<form novalidate method="post" action="\/say">/);
  const photos = new FormData();
  for (const [name, value] of typed) photos.append(name, value);
  photos.append('photos', new File([Buffer.alloc(2000)], '灯.png'));
  const { accept } = headers;
  const withPhotos = await fetch(`${county.url}/say`, { method: 'POST', headers: { accept }, body: photos });
  assert.match(await withPhotos.text(), /name="subject" value="桥面塌了一块"[\s\S]*照片要重新选/);
  const secret = new URLSearchParams({ username: 'a', password: 'very-secret' }).toString();
  const door = await fetch(`${county.url}/setup/sign-in`, { method: 'POST', headers, body: secret });
  assert.equal(door.status, 503);
  assert.doesNotMatch(await door.text(), /very-secret/);
  wire.mend();
  await isBack('after the form');
  const again = await fetch(`${county.url}/say`, {
    method: 'POST',
    headers,
    body: typed.toString(),
    redirect: 'manual',
  });
  assert.equal(again.status, 303, 'sent again it is taken in');
});

test('PostgreSQL itself is killed: it comes back, nothing acknowledged is lost, and every promise holds', async () => {
  const folder = join(data, 'postgres');
  const { pid } = runningOn(folder) ?? assert.fail('no database');
  await atRest();
  process.kill(pid, 'SIGKILL');
  // Its sessions go on for a moment without it: only another one is a database that came back.
  await until(() => Promise.resolve((runningOn(folder)?.pid ?? pid) !== pid && runningOn(folder)?.status === 'ready'));
  await isBack('after its death');
  const { owner } = county.running.database;
  const { rows } = await owner.query<{ n: number }>(`select count(*) as n from request_key where key like '%before%'`);
  assert.equal(rows[0]?.n, 1);
  assert.deepEqual((await verify(county.running.house, owner)).findings, []);
});
