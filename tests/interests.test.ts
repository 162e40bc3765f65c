import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MatterView, Problem } from '#server/routes/contract.ts';
import { type County, openCounty } from './county.ts';

interface Page {
  readonly items: readonly { readonly key: string; readonly row: Readonly<Record<string, unknown>> }[];
}

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

const path = '/api/registers/interests';
const mine = { key: 'i-1', post: 'jiaotong-handler', category: 'urban', reason: 'property', from: '2020-01-01' };
const keysFor = async (post: string) => (await (await county.post(post)).get<Page>(path)).items.map(({ key }) => key);

test('A post declares its own interest; nobody declares for another, not even by table or as administrator', async () => {
  const handler = await county.post('jiaotong-handler');
  for (const other of ['jiaotong-head', 'county-government-admin', 'discipline-head']) {
    const { status, body } = await (await county.post(other)).send<Problem>('POST', path, { body: mine });
    assert.deepEqual([status, body.rule], [403, 'registers/interests'], other);
    assert.match(body.message, /自己/);
  }
  assert.equal((await county.stranger.send('POST', path, { body: mine })).status, 401);
  assert.equal((await handler.send('POST', path, { body: mine })).status, 201);
  const given = await handler.send('PATCH', `${path}/i-1`, { body: { post: 'jiaotong-head' } });
  assert.equal(given.status, 403, 'nor is a declaration moved to another post');
});

test('It must say of what: a unit, a category or a matter', async () => {
  const { category, ...of } = mine;
  const handler = await county.post('jiaotong-handler');
  const { status, body } = await handler.send<Problem>('POST', path, { body: { ...of, key: `no-${category}` } });
  assert.equal(status, 422);
  assert.match(body.message, /至少/);
});

test('What is declared is read by the post, the administrator and the discipline commission, and by nobody else', async () => {
  assert.deepEqual(await keysFor('jiaotong-handler'), ['i-1']);
  assert.ok((await keysFor('county-government-admin')).includes('i-1'));
  assert.ok((await keysFor('discipline-unit')).includes('i-1'));
  for (const other of [
    'jiaotong-head',
    'jiaotong-handler-2',
    'county-government-auditor',
    'county-government-superior',
  ]) {
    assert.deepEqual(await keysFor(other), [], other);
    const desk = await county.post(other);
    assert.equal((await desk.send('GET', `${path}/i-1/history`)).status, 404);
    assert.ok(!(await desk.send<string>('GET', `${path}/export`)).body.includes('i-1'));
  }
  assert.equal((await county.stranger.send('GET', path)).status, 401);
});

test('A matter it touches goes past the post that declared it, and the declaration can be ended', async () => {
  const { id } = await county.says('service-request', { subject: '路灯', detail: '不亮', category: 'urban' });
  const station = await county.post('hotline-station');
  await station.does(id, 'dispatch', { unit: 'jiaotong' });
  await (await county.post('jiaotong-unit')).does(id, 'accept');
  assert.equal((await station.get<MatterView>(`/api/matters/${id}`)).post, 'jiaotong-handler-2');
  const handler = await county.post('jiaotong-handler');
  assert.equal((await handler.send('PATCH', `${path}/i-1`, { body: { until: '2020-12-31' } })).status, 200);
  assert.ok((await handler.acts(id)).includes('answer'));
});
