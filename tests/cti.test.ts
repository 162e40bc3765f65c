import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CallView } from '#server/routes/calls.ts';
import { dropCalls } from '#server/store/calls.ts';
import { type County, openCounty } from './county.ts';
import { telephoneSwitch, tell } from './rings.ts';

let county: County;
let ring: (event: object) => Promise<number>;

before(async () => {
  county = await openCounty();
  ring = await telephoneSwitch(county);
});
after(() => county.close());

const callOf = async (post: string) => (await (await county.post(post)).get<CallView>('/api/calls/current')).call;

test('a call pops up for the operator it rings for, and for nobody else, until it has ended', async () => {
  const call = { call: 'a-1', from: '13900001234', agent: 'hotline-station' };
  assert.equal(await ring({ ...call, event: 'ringing' }), 204);
  assert.deepEqual(
    [(await callOf('hotline-station'))?.phone, await callOf('hotline-station-2')],
    ['13900001234', null],
  );
  assert.equal(await ring({ call: 'a-1', agent: 'hotline-station', event: 'answered' }), 204);
  const answered = await callOf('hotline-station');
  assert.deepEqual([answered?.event, answered?.phone], ['answered', '13900001234']);
  await ring({ ...call, event: 'ended' });
  await ring({ ...call, event: 'answered' });
  assert.equal(await callOf('hotline-station'), null, 'messages may come in any order');
});

test('a number stands nowhere in the clear, and is gone after a day', async () => {
  await ring({ call: 'a-2', from: '13900005678', agent: 'hotline-station', event: 'ringing' });
  const { db } = county.running.house;
  const rows = async () => (await db.query('select phone from call')).rows;
  assert.doesNotMatch(JSON.stringify(await rows()), /13900005678/);
  await dropCalls(county.running.house, new Date(Date.now() + 1000));
  assert.deepEqual(await rows(), []);
});

test('an unsigned message, one signed with a wrong secret, and one for nobody are not taken', async () => {
  const event = { call: 'a-3', agent: 'hotline-station', event: 'ringing' };
  assert.equal((await county.stranger.send('POST', '/api/cti/calls', { body: event })).status, 401);
  assert.equal(await tell(county, '00000000-0000-7000-8000-000000000000', 'hy_wrong', event), 401);
  assert.equal(await ring({ ...event, agent: 'nobody-here' }), 404);
  assert.equal(await callOf('hotline-station'), null);
});
