import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from './county.ts';
import { type Heard, hears } from './hears.ts';

let county: County;

before(async () => {
  county = await openCounty();
});
after(() => county.close());

const numbersIn = ({ data }: Heard) => (data as { number: string }[]).map(({ number }) => number);

test('a desk is told of a matter it may see as it comes in; one that may not see it is told nothing of it', async () => {
  const station = await hears(county, 'hotline-station');
  const elsewhere = await hears(county, 'shijian-unit');
  const { id, number } = await county.says('service-request');
  const told = await station.until(({ topic }) => topic === 'matters');
  assert.deepEqual(numbersIn(told), [number]);
  assert.deepEqual(Object.keys((told.data as object[])[0] ?? {}), [
    'id',
    'number',
    'last',
    'procedure',
    'step',
    'ended',
  ]);
  const other = await county.says('service-request');
  await (await county.post('hotline-station')).does(other.id, 'dispatch', { unit: 'shijian' });
  const heard = await elsewhere.until((one) => one.topic === 'matters' && numbersIn(one).includes(other.number));
  assert.equal((heard.data as object[]).length, 1);
  assert.ok(!JSON.stringify(elsewhere.all()).includes(id), 'told of a matter that is not its own');
  await Promise.all([station.leave(), elsewhere.leave()]);
});

test('what is for one post is told to that post alone', async () => {
  const [one, two] = await Promise.all([hears(county, 'hotline-station'), hears(county, 'hotline-station-2')]);
  await county.running.house.live.announce('call', ['hotline-station'], { id: '1' });
  await county.running.house.live.announce('bell', 'all', { id: '2' });
  assert.deepEqual((await one.until(({ topic }) => topic === 'call')).data, { id: '1' });
  await two.until(({ topic }) => topic === 'bell');
  assert.ok(!two.all().some(({ topic }) => topic === 'call'));
  await Promise.all([one.leave(), two.leave()]);
});

test('nobody hears without a session, and a resident hears nothing of other matters', async () => {
  assert.equal((await county.stranger.send('GET', '/api/live')).status, 401);
  const { me } = await county.says('service-request');
  assert.equal((await me.send('GET', '/api/live')).status, 401);
});

test('a server that stops ends its streams at once', async () => {
  const own = await openCounty();
  const desk = await hears(own, 'hotline-station');
  await desk.until(({ topic }) => topic === 'beat');
  const began = performance.now();
  await own.close();
  assert.ok(performance.now() - began < 5000, 'it waited for an open stream');
  assert.equal(await desk.ended, true);
});
