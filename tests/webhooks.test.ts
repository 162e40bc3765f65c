import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Problem } from '#server/routes/contract.ts';
import type { DeliveryView, WebhookView } from '#server/routes/webhooks.ts';
import { deliver } from '#server/webhooks/deliver.ts';
import { type County, openCounty, saying } from './county.ts';
import type { Person } from './person.ts';

interface Heard {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A subscriber's server: remembers what it hears and answers with `answers`, then 204. */
const heard: Heard[] = [];
const answers: number[] = [];
const receiver = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    heard.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(pieces).toString() });
    response.writeHead(answers.shift() ?? 204, { location: '/elsewhere' }).end();
  });
});

let county: County;
let admin: Person;
let here: string;

before(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const inside = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  here = `http://${inside}`;
  county = await openCounty({ inside: [inside] });
  admin = await county.post('county-government-admin');
});
after(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await county.close();
});

interface Hook {
  readonly id: string;
  readonly secret: string;
}

const subscribe = async (path: string, more: object = {}): Promise<Hook> => {
  const { status, body } = await admin.send<Hook>('POST', '/api/webhooks', {
    body: { name: '市平台', url: here + path, ...more },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body;
};

const at = (path: string) => heard.filter((one) => one.path === path);
const told = (path: string) =>
  at(path).map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> });
const deliveries = (hook: Hook) => admin.get<DeliveryView[]>(`/api/webhooks/${hook.id}/deliveries`);

test('Every act on a service request is told, signed, with what is public of it and nothing more', async () => {
  const hook = await subscribe('/all');
  const { id, number } = await county.says('service-request', {
    ...saying,
    contact: { name: '王小明', phone: '0731-5550123' },
  });
  const station = await county.post('hotline-station');
  await station.does(id, 'dispatch', { unit: 'nongshui' });
  await county.settled();
  assert.deepEqual(
    told('/all')
      .map(({ type }) => type)
      .toSorted(),
    ['matter.dispatch', 'matter.register'],
  );
  assert.ok(told('/all').every(({ data }) => data.number === number));
  assert.ok(!/路灯|看不见|小明|5550123/.test(JSON.stringify(heard)));
  for (const { headers, body } of at('/all')) {
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(hook.secret.slice('whsec_'.length), 'base64');
    assert.equal(headers['webhook-signature'], `v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    assert.ok(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000) < 60);
  }
  assert.deepEqual(
    (await deliveries(hook)).map(({ state, status, tries }) => [state, status, tries]),
    [
      ['delivered', 204, 1],
      ['delivered', 204, 1],
    ],
  );
});

test('Petitions, mediation and what is between offices is told to nobody', async () => {
  await subscribe('/quiet');
  await county.says('petition');
  const { id } = await county.says('service-request');
  await (await county.post('county-government-supervisor')).does(id, 'supervise', { order: '三天内报告。' });
  await county.settled();
  assert.deepEqual(new Set(told('/quiet').map(({ data }) => data.procedure)), new Set(['service-request']));
  for (const procedures of [['petition'], ['supervision'], ['no-such']]) {
    const { status } = await admin.send('POST', '/api/webhooks', { body: { name: 'x', url: here, procedures } });
    assert.equal(status, 422);
  }
});

test('Only the acts that were asked for, and nothing any more once it is stopped', async () => {
  const hook = await subscribe('/some', { acts: ['withdraw'] });
  const { id, me } = await county.says('service-request');
  await me.does(id, 'withdraw');
  await county.settled();
  assert.deepEqual(
    told('/some').map(({ type }) => type),
    ['matter.withdraw'],
  );
  assert.equal((await admin.send('DELETE', `/api/webhooks/${hook.id}`)).status, 204);
  const other = await county.says('service-request');
  await other.me.does(other.id, 'withdraw');
  await county.settled();
  assert.equal(at('/some').length, 1);
  const [delivery] = await deliveries(hook);
  const again = await admin.send('POST', `/api/webhooks/${hook.id}/deliveries/${delivery?.id}/replay`);
  assert.equal(again.status, 404);
});

test('What was not taken is tried again later; a redirect is not followed', async () => {
  const hook = await subscribe('/late', { acts: ['withdraw'] });
  const { id, me } = await county.says('service-request');
  await stopOthers(hook);
  answers.push(302);
  await me.does(id, 'withdraw');
  await county.settled();
  assert.equal(at('/elsewhere').length, 0);
  const [first] = await deliveries(hook);
  assert.deepEqual([first?.state, first?.status, first?.tries], ['waiting', 302, 1]);
  assert.ok(Date.parse(first?.next ?? '') > Date.now());
  const { rows } = await county.running.database.owner.query<{ at: Date }>(
    `select run_at as at from graphile_worker.jobs where task_identifier = 'deliver'`,
  );
  assert.equal(rows.length, 1);
  await deliver(county.running.house, first?.id ?? '', () => Promise.reject(new Error('taken, so never again')));
  const [taken] = await deliveries(hook);
  assert.deepEqual([taken?.state, taken?.status, taken?.tries, taken?.next], ['delivered', 204, 2, null]);
  assert.equal(at('/late')[0]?.headers['webhook-id'], at('/late')[1]?.headers['webhook-id']);
});

/** Answers are given to whoever calls first: no other subscriber may. */
const stopOthers = async (hook: Hook): Promise<void> => {
  await county.settled();
  for (const { id } of await admin.get<WebhookView[]>('/api/webhooks'))
    if (id !== hook.id) await admin.send('DELETE', `/api/webhooks/${id}`);
};

test('Pauses grow, and after the last try it is given up; 410 gives it up at once', async () => {
  const hook = await subscribe('/never', { acts: ['withdraw'] });
  await stopOthers(hook);
  const { id, me } = await county.says('service-request');
  answers.push(...Array.from({ length: 12 }, () => 500));
  await me.does(id, 'withdraw');
  await county.settled();
  const [delivery] = await deliveries(hook);
  const waits: number[] = [];
  for (let i = 0; i < 12; i++)
    await deliver(county.running.house, delivery?.id ?? '', (next) =>
      Promise.resolve(waits.push(next.getTime() - Date.now())),
    );
  assert.deepEqual(
    waits,
    waits.toSorted((a, b) => a - b),
  );
  assert.ok((waits.at(-1) ?? 0) > 20 * 3_600_000);
  const [given] = await deliveries(hook);
  assert.deepEqual([given?.state, given?.status, given?.tries], ['failed', 500, 12]);
  answers.length = 0;
  answers.push(410);
  const replayed = await admin.send('POST', `/api/webhooks/${hook.id}/deliveries/${delivery?.id}/replay`);
  assert.equal(replayed.status, 202);
  await county.settled();
  const [gone] = await deliveries(hook);
  assert.deepEqual([gone?.state, gone?.status, gone?.tries], ['failed', 410, 1]);
});

test('A delivery can be sent again from the start, the same to the byte', async () => {
  const hook = await subscribe('/again', { acts: ['register'] });
  await county.says('service-request');
  await county.settled();
  const [delivery] = await deliveries(hook);
  assert.equal((await admin.send('POST', `/api/webhooks/${hook.id}/deliveries/${delivery?.id}/replay`)).status, 202);
  await county.settled();
  const [first, second, ...more] = at('/again');
  assert.deepEqual(
    [first?.body, first?.headers['webhook-id'], more],
    [second?.body, second?.headers['webhook-id'], []],
  );
});

test('Nothing is sent to the inside, and only the administrator subscribes', async () => {
  for (const url of [
    'http://127.0.0.1:1/',
    'https://localhost/',
    'https://169.254.169.254/latest',
    'http://example.org/',
    'nothing',
  ]) {
    const { status, body } = await admin.send<Problem>('POST', '/api/webhooks', { body: { name: 'x', url } });
    assert.deepEqual([status, body.field], [422, 'url'], url);
  }
  const station = await county.post('hotline-station');
  for (const [method, path] of [
    ['GET', ''],
    ['POST', ''],
    ['DELETE', '/0'],
    ['GET', '/0/deliveries'],
    ['POST', '/0/deliveries/0/replay'],
  ] as const) {
    const full = `/api/webhooks${path.replaceAll('/0', '/00000000-0000-4000-8000-000000000000')}`;
    const letter = method === 'POST' && path === '' ? { body: { name: 'x', url: here } } : {};
    assert.equal((await station.send(method, full, letter)).status, 403, full);
    assert.equal((await county.stranger.send(method, full, letter)).status, 401, full);
    if (path !== '') assert.equal((await admin.send(method, full)).status, 404, full);
  }
});
