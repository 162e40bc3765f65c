import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { askTwin, partingOf } from './alike/ask-twin.ts';
import { type Twins, twins } from './alike/twins.ts';
import { type County, openCounty, type Slip, saying } from './county.ts';
import { doorsOf } from './every-route.ts';

let county: County;
let app: FastifyInstance;
let all: readonly Twins[];

before(async () => {
  county = await openCounty();
  await county.pass(0);
  all = await twins(county);
  ({ app } = await doorsOf(county));
});
after(async () => {
  await app.close();
  await county.close();
});

test('whether a number, a user, an informer or a file is there: the same status, headers, lengths and words', async (t) => {
  const { house } = county.running;
  for (const { name, there, not } of all) {
    const [one, other] = [await askTwin(app, house, there), await askTwin(app, house, not)];
    assert.deepEqual([one.status, one.headers, one.text], [other.status, other.headers, other.text], name);
  }
  t.diagnostic(`${all.length} pairs`);
});

test('and the same work: the same statements to the database and as many hashes', async () => {
  const { house } = county.running;
  const [door] = all;
  const { statements, marks } = await askTwin(app, house, door?.there ?? { method: 'GET', url: '/' });
  assert.ok(statements.length > 0 && marks > 0, 'work is seen');
  for (const pair of all) assert.equal(await partingOf(app, house, pair), '', pair.name);
});

test('a request key used by somebody else tells nothing: each makes their own matter', async () => {
  const headers = { 'idempotency-key': 'one' };
  const send = async (post: string, form: object) =>
    (await county.post(post)).send<Slip>('POST', '/api/matters', {
      body: { procedure: 'service-request', form, channel: 'phone' },
      headers,
    });
  const first = await send('hotline-station', saying);
  const second = await send('hotline-station-2', saying);
  const other = await send('hotline-caller', { ...saying, subject: '别的事' });
  assert.deepEqual([first.status, second.status, other.status], [201, 201, 201]);
  assert.equal(new Set([first, second, other].map(({ body }) => body.id)).size, 3);
  assert.equal((await send('hotline-station', saying)).body.id, first.body.id, 'sent again by the same');
});
