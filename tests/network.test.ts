import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Problem } from '#server/routes/contract.ts';
import type { DrawView, NetworkView } from '#server/routes/network-view.ts';
import { type County, openCounty } from './county.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

const ready = { organisation: 'in-place', premises: 'in-place', people: 'in-place', rules: 'in-place' };
const network = async () => (await county.post('county-government-supervisor')).get<NetworkView>('/api/network');
const gapsOf = async (key: string) => (await network()).gaps.filter((gap) => gap.key === key).map(({ kind }) => kind);

test('The network shows what is missing where, with the article and the register in which it is mended', async () => {
  const { units, gaps } = await network();
  assert.deepEqual(
    units.filter(({ level }) => level === 'station').map(({ key, count }) => [key, count]),
    [
      ['baihe-station', 3],
      ['qingshi-station', 4],
    ],
  );
  const short = gaps.find(({ kind }) => kind === 'under-staffed' && kind);
  assert.deepEqual([short?.key, short?.register], ['baihe-station', 'posts']);
  assert.match(short?.says ?? '', /3.*4/);
  assert.match(short?.law ?? '', /第3条/);
  const spots = gaps.filter(({ kind }) => kind === 'no-unit');
  assert.equal(spots.length, 8, 'groups without a contact place');
  assert.ok(spots.every(({ of, spot }) => spot && of.includes('组')));
  assert.equal((await county.stranger.send('GET', '/api/network')).status, 401);
});

test('A station is in use once all four are found in place with four or five people; with three it is sent back', async () => {
  const town = await county.post('qingshi-unit');
  const form = { site: 'qingshi-station', level: 'station', purpose: 'set-up', builder: 'qingshi', plan: '四人到岗' };
  const applied = await town.send<{ id: string }>('POST', '/api/matters', {
    body: { procedure: 'network-setup', form },
  });
  assert.equal(applied.status, 201, JSON.stringify(applied.body));
  const { id } = applied.body;
  const inspector = await county.post('petition-office-petition-office');
  const three = await inspector.does(id, 'inspect', { ...ready, staff: 'under-four', found: '只有3人' });
  assert.equal(three.matter.step, 'sent-back');
  assert.ok((await gapsOf('qingshi-station')).includes('not-accepted'));
  await town.does(id, 'supply', { mended: '又调来一人' });
  assert.equal((await inspector.does(id, 'inspect', { ...ready, staff: 'four' })).matter.step, 'accepted');
  assert.deepEqual(await gapsOf('qingshi-station'), []);
});

test('Residents are asked nothing of it', async () => {
  const form = { site: 'qingshi-station', level: 'station', purpose: 'set-up', builder: 'qingshi' };
  const { status } = await county.stranger.send('POST', '/api/matters', { body: { procedure: 'network-setup', form } });
  assert.equal(status, 404);
});

test('A draw is announced before its day is over, made after it, and anybody makes it again from what is published', async () => {
  const inspector = await county.post('petition-office-petition-office');
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const over = await inspector.send<Problem>('POST', '/api/network/draws', {
    body: { day: '2020-01-01', level: 'room', n: 2 },
  });
  assert.deepEqual([over.status, over.body.field], [422, 'day']);
  const other = await county.post('jiaotong-head');
  assert.equal((await other.send('POST', '/api/network/draws', { body: { day, level: 'room', n: 2 } })).status, 403);
  const { body: announced } = await inspector.send<DrawView>('POST', '/api/network/draws', {
    body: { day, level: 'room', n: 2 },
  });
  assert.deepEqual([announced.roster.length, announced.made], [6, null]);
  await county.says('service-request');
  await county.pass(1);
  const [draw] = (await county.stranger.get<{ items: DrawView[] }>('/api/network/draws')).items;
  const made = draw?.made ?? assert.fail('not made');
  assert.equal(draw?.commitment, announced.commitment);
  const sha = (text: string) => hash('sha256', text, 'hex');
  assert.equal(sha(made.secret), announced.commitment);
  assert.equal(sha(`${made.secret}\n${made.head}`), made.seed);
  const marks = announced.roster.map(({ key }) => [sha(`${made.seed}\n${key}`), key] as const).sort();
  assert.deepEqual(
    made.drawn.map(({ key }) => key),
    marks.slice(0, 2).map(([, key]) => key),
  );
  const again = (await county.stranger.get<{ items: DrawView[] }>('/api/network/draws')).items[0];
  assert.deepEqual(again, draw);
});
