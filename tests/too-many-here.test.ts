import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { type County, openCounty, saying } from './county.ts';
import { doorsOf, sessionFor } from './every-route.ts';

let county: County;
let app: FastifyInstance;
before(async () => {
  county = await openCounty();
  ({ app } = await doorsOf(county));
});
after(async () => {
  await app.close();
  await county.close();
});

const flooding = '198.51.100.9';
const page = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };

const send = (remoteAddress: string, url: string, headers: Record<string, string> = {}, payload = '{}') =>
  app.inject({
    method: 'POST',
    ...{ url, remoteAddress, payload },
    headers: { 'content-type': 'application/json', ...headers },
  });

test('after a hundred and twenty in ten minutes one address waits, with its words; others, staff and this machine do not', async () => {
  for (let i = 0; i < 120; i++) assert.equal((await send(flooding, '/api/matters')).statusCode, 422);
  const one = await send(flooding, '/api/matters', { 'accept-language': 'en' });
  assert.equal(one.statusCode, 429);
  assert.match(one.json<{ message: string }>().message, /Send it again in ten minutes/);
  assert.ok(Number(one.headers['retry-after']) >= 300);
  const form = await send(flooding, '/say', page, new URLSearchParams({ ...saying, key: 'k'.repeat(8) }).toString());
  assert.equal(form.statusCode, 429);
  assert.match(form.body, /十分钟里交上来的太多了[\s\S]*坏了三天/, 'what was typed comes back');
  assert.equal((await send('198.51.100.10', '/api/matters')).statusCode, 422);
  assert.equal((await send('127.0.0.1', '/api/matters')).statusCode, 422);
  const { rows } = await county.running.house.db.query<{ id: string }>(
    `select id from staff where 'hotline-caller' = any(posts)`,
  );
  const authorization = `Bearer ${await sessionFor(county.running.house, { staff: rows[0]?.id ?? '' })}`;
  assert.equal((await send(flooding, '/api/matters', { authorization })).statusCode, 422);
  assert.equal((await app.inject({ url: '/say', remoteAddress: flooding })).statusCode, 200, 'reading is not limited');
});

test('one line of IPv6 is one address, whichever of its own it asks from', async () => {
  const line = (of: string, i: number) => `2001:db8:${of}::${(i + 1).toString(16)}`;
  for (let i = 0; i < 120; i++) assert.equal((await send(line('7', i), '/api/matters')).statusCode, 422);
  assert.equal((await send(line('7', 200), '/api/matters')).statusCode, 429);
  assert.equal((await send(line('8', 200), '/api/matters')).statusCode, 422);
});

test('files are counted apart, two to a matter', async () => {
  for (let i = 0; i < 240; i++) assert.equal((await send(flooding, '/api/files')).statusCode, 415);
  assert.equal((await send(flooding, '/api/files')).statusCode, 429);
});
