import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { MatterList } from '#server/routes/contract.ts';
import { openSession } from '#server/who/sessions.ts';
import { type County, openCounty } from './county.ts';
import { askAs, doorsOf } from './every-route.ts';
import { type Visitor, visitor } from './visitor.ts';

/** Marks of a person, as they would stand in whatever somebody sends. */
const marks = ['紫檀木茶几', '13907319999', '430111195001019999', 'zhangsan-mark', '203.0.113.77'];
const metricsKey = 'only-for-the-monitor';
const lines: string[] = [];
let county: County;
let admin: Visitor;
let adminToken: string;

before(async () => {
  county = await openCounty({
    log: { level: 'debug', to: { write: (line) => void lines.push(line) } },
    metricsKey,
  });
  const { house, database } = county.running;
  const { rows } = await database.owner.query<{ id: string }>(
    `select id from staff where username = 'county-government-admin'`,
  );
  adminToken = await openSession(house, { staff: rows[0]?.id ?? '' });
  admin = visitor(county.url, { authorization: `Bearer ${adminToken}`, 'accept-language': 'zh' });
});
after(() => county.close());

const metrics = async (headers: Record<string, string> = {}) => {
  const reply = await fetch(`${county.url}/metrics`, { headers });
  return { status: reply.status, text: await reply.text() };
};
/** As a proxy on this machine says of somebody elsewhere. */
const elsewhere = { 'x-forwarded-for': '203.0.113.77' };

async function until(what: () => Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await what())) {
    assert.ok(performance.now() - began < 30_000, 'waited in vain');
    await pause(50);
  }
}

test('figures are read on this machine or with the key, by nobody else, and tell of no small number of matters', async () => {
  await county.says('service-request');
  await county.says('petition');
  const { status, text } = await metrics();
  assert.equal(status, 200);
  for (const name of [
    ...['huiyin_matters_open', 'huiyin_outbox_waiting', 'huiyin_message_oldest_seconds', 'huiyin_clock_late_seconds'],
    ...['huiyin_jobs{state="set-aside"}', 'huiyin_connections{state="in-line"}', 'huiyin_wait_seconds'],
    ...['huiyin_disk_free_bytes', 'nodejs_eventloop_lag_p99_seconds', 'huiyin_clock_jump_seconds'],
  ]) {
    assert.ok(text.includes(`\n${name} `), name);
  }
  assert.match(text, /^huiyin_requests_total\{method="POST",route="\/api\/matters",status="201"\} 2$/m);
  assert.match(text, /^huiyin_request_seconds_count\{class="intake"\} [2-9]/m);
  assert.ok(!text.includes('procedure="petition"'), 'one petition is told apart');
  assert.equal((await metrics(elsewhere)).status, 404);
  assert.equal((await metrics({ ...elsewhere, authorization: 'Bearer wrong' })).status, 404);
  assert.equal((await metrics({ ...elsewhere, authorization: `Bearer ${metricsKey}` })).status, 200);
});

test('a checkpoint that arrived nowhere has not left the building', async () => {
  const { house, database } = county.running;
  const send = (state: string) =>
    database.owner.query(
      `insert into log_sending (size, way, target, region, state, tries, at) values (1, 'hook', $1, $2, $1, 90, $3)`,
      [state, house.region, house.now()],
    );
  const isOut = async () => /^huiyin_checkpoint_age_seconds \d/m.test((await metrics()).text);
  await send('failed');
  await database.owner.query(`insert into log_checkpoint (size, region, note, at) values (1, $1, '', $2)`, [
    house.region,
    house.now(),
  ]);
  assert.equal(await isOut(), false);
  await send('sent');
  assert.equal(await isOut(), true);
});

test('what cannot be done is set aside and holds up nothing: an administrator sees it, tries it again or gives it up', async () => {
  const { id } = await county.says('service-request', { subject: '井盖没了', detail: '榕树下的井盖没了。' });
  await county.settled();
  const { owner } = county.running.database;
  const matters = JSON.stringify({ matters: ['no-uuid-at-all', id] });
  await owner.query(`select graphile_worker.add_job('index', $1::json, max_attempts := 1)`, [matters]);
  const setAside = async () => (await county.running.house.watch.jobs.setAside()).length;
  await until(async () => (await setAside()) === 1);
  const station = await county.post('hotline-station');
  const found = await station.get<MatterList>(`/api/matters?q=${encodeURIComponent('榕树')}`);
  assert.deepEqual(
    found.items.map((one) => one.id),
    [id],
  );
  assert.equal((await county.stranger.send('GET', '/readyz')).status, 200);
  assert.match((await metrics()).text, /^huiyin_jobs\{state="set-aside"\} 1$/m);
  assert.match((await admin.get('/setup')).text, /运行情况<\/b>1件事要处理/);
  const page = await admin.get('/setup/health');
  assert.match(page.text, /已搁在一边[\s\S]*编入查找/);
  const job = /name="id" value="(\d+)"/.exec(page.text)?.[1] ?? '';
  await admin.send('/setup/health/again', { id: job });
  await until(async () => (await setAside()) === 1);
  await owner.query(`update session set proved = proved - interval '1 hour'`);
  const asked = await admin.send('/setup/health/give-up', { id: job });
  assert.equal(asked.status, 403);
  assert.match(asked.text, /type="password"/, 'not from a screen somebody left open');
  assert.equal(await setAside(), 1);
  await owner.query('update session set proved = now()');
  await admin.send('/setup/health/give-up', { id: job });
  assert.equal(await setAside(), 0);
  assert.equal((await admin.send('/setup/health/give-up', { id: job })).status, 404);
  assert.match((await admin.get('/setup/health')).text, /一切正常[\s\S]*已经放弃的[\s\S]*编入查找 · 黄景行/);
  const stranger = visitor(county.url);
  assert.equal((await stranger.send('/setup/health/give-up', { id: job })).status, 403);
});

test('a job that a killed server held is taken up by the one that lives, within seconds', async () => {
  const { owner } = county.running.database;
  const held = `update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now() - interval '1 minute'`;
  const client = await owner.connect();
  await client.query('begin');
  const { rows } = await client.query<{ id: number }>(
    `select id from graphile_worker.add_job('index', '{"matters": []}'::json)`,
  );
  await client.query(`${held} where id = $1`, [rows[0]?.id]);
  await client.query('commit');
  client.release();
  const left = async () =>
    (await owner.query('select 1 from graphile_worker.jobs where id = $1', [rows[0]?.id])).rowCount;
  assert.equal(await left(), 1);
  await until(async () => (await left()) === 0);
});

test('an upload that is cut off in the middle leaves nothing behind', async () => {
  const { owner } = county.running.database;
  const count = async () => (await owner.query<{ n: number }>('select count(*) as n from file')).rows[0]?.n;
  const kept = await count();
  const { port } = new URL(county.url);
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.opus"\r\n\r\nOggS';
  const lines = [
    ...[
      'POST /api/files HTTP/1.1',
      'host: x',
      'content-type: multipart/form-data; boundary=x',
      'content-length: 500000',
    ],
    ...['', head],
  ];
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${lines.join('\r\n')}${'.'.repeat(100_000)}`);
  const cut = async () => (await metrics()).text.includes('route="/api/files",status="499"');
  socket.end();
  socket.destroy();
  await until(cut);
  assert.equal(await count(), kept);
});

test('every route is asked with marked words, and no mark is ever written to the log', async () => {
  const { app, routes } = await doorsOf(county);
  const [words = '', phone = '', card = '', name = ''] = marks;
  const body = {
    ...{ subject: words, detail: `${words} ${phone}`, username: name, password: card, number: phone, code: card },
    ...{
      procedure: 'service-request',
      act: name,
      form: { subject: words, detail: phone },
      party: { name: words, phone },
    },
    ...{ data: { reply: words }, text: words, q: words, id: name },
  };
  for (const { method, path } of routes) {
    const filled = path.replaceAll(/:\w+(\([^)]*\))?/g, encodeURIComponent(name)).replaceAll('*', name);
    const asked = { method, path: `${filled}?q=${encodeURIComponent(words)}&phone=${phone}` };
    for (const token of [adminToken, undefined, card]) {
      await askAs(app, token, asked, ['GET', 'DELETE'].includes(method) ? undefined : body);
    }
  }
  await app.close();
  const { log } = county.running.house.watch;
  log.error({ error: new Error(`invalid input syntax: "${words}"`) }, 'broken');
  const all = lines.join('');
  assert.ok(routes.length > 150 && lines.length > routes.length, 'hardly anything was written');
  assert.deepEqual(
    marks.filter((mark) => all.includes(mark) || all.includes(encodeURIComponent(mark))),
    [],
  );
  assert.match(
    all,
    /"route":"\/api\/matters\/:id","method":"GET","status":\d+,"ms":[\d.]+,"class":"read","caller":"staff"/,
  );
});
