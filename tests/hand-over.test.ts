import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EntryView, MatterView, Problem } from '#server/routes/contract.ts';
import type { HandOverSheet, HandOverView } from '#server/routes/hand-over-view.ts';
import { accountsOf } from '#server/setup/staff-accounts.ts';
import { keepStaff } from '#server/who/staff.ts';
import { type County, openCounty } from './county.ts';
import { type Person, person } from './person.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

/** A matter in the hands of the traffic office's first handler. */
async function inHand(): Promise<string> {
  const { id } = await county.says('service-request');
  await (await county.post('hotline-station')).does(id, 'dispatch', { unit: 'jiaotong' });
  const desk = await county.post('jiaotong-unit');
  await desk.does(id, 'accept');
  await desk.does(id, 'allocate', { handler: 'jiaotong-handler' });
  return id;
}

const begin = async (who: Person, body: object) =>
  who.send<HandOverView & Problem>('POST', '/api/hand-overs', { body });
const confirm = async (who: Person, id: string) => who.send<HandOverView>('POST', `/api/hand-overs/${id}/confirm`);

test('Matters go to a colleague’s post only when both have confirmed, each by an entry that names both, terms unchanged', async () => {
  const id = await inHand();
  const [giver, taker] = [await county.post('jiaotong-handler'), await county.post('jiaotong-handler-2')];
  const before = await giver.get<MatterView>(`/api/matters/${id}`);
  const sides = {
    post: 'jiaotong-handler',
    from: 'jiaotong-handler',
    to: 'jiaotong-handler-2',
    into: 'jiaotong-handler-2',
  };
  const { status, body } = await begin(giver, { ...sides, reason: '调离' });
  assert.deepEqual([status, body.mine], [201, 'gave'], JSON.stringify(body));
  const sheet = await taker.get<HandOverSheet>(`/api/hand-overs/${body.id}`);
  assert.deepEqual([sheet.matters.map((line) => line.id), sheet.mine], [[id], 'took']);
  assert.equal((await confirm(giver, body.id)).body.done, null);
  assert.equal((await giver.get<MatterView>(`/api/matters/${id}`)).post, 'jiaotong-handler');
  const done = await confirm(taker, body.id);
  assert.deepEqual([done.status, done.body.moved], [200, 1]);
  const after = await taker.get<MatterView>(`/api/matters/${id}`);
  assert.deepEqual([after.post, after.due], ['jiaotong-handler-2', before.due]);
  const [last] = (await taker.get<EntryView[]>(`/api/matters/${id}/entries`)).filter(({ act }) => act === 'hand-over');
  assert.match(last?.sentence ?? '', /交接给交通运输局承办岗\(二\)/);
  assert.equal((await confirm(taker, body.id)).status, 403, 'nothing is left to confirm');
});

test('A post that goes to a new person keeps its matters; what the old one had declared an interest in ends', async () => {
  const id = await inHand();
  const { house } = county.running;
  await keepStaff(house, { username: 'newcomer', name: '新来的', password: 'correct horse battery', posts: [] });
  const sign = { username: 'newcomer', password: 'correct horse battery' };
  const newcomer = async () =>
    person(
      county.url,
      (await county.stranger.send<{ token: string }>('POST', '/api/sessions', { body: sign })).body.token,
    );
  const [giver, taker] = [await county.post('jiaotong-handler'), await newcomer()];
  const declared = { key: 'mine', post: 'jiaotong-handler', unit: 'fengshu', reason: 'kin', from: '2020-01-01' };
  assert.equal((await giver.send('POST', '/api/registers/interests', { body: declared })).status, 201);
  const { body } = await begin(giver, { post: 'jiaotong-handler', from: 'jiaotong-handler', to: 'newcomer' });
  assert.equal((await confirm(taker, body.id)).status, 200);
  assert.equal((await confirm(giver, body.id)).body.moved, 1);
  for (const one of [giver, taker]) assert.equal((await one.send('GET', '/api/session')).status, 401, 'other posts');
  const now = await newcomer();
  assert.ok((await now.acts(id)).includes('answer'));
  const left = (await accountsOf(house)).find(({ username }) => username === 'jiaotong-handler');
  assert.deepEqual(left?.posts, []);
  const { row } = (await now.get<{ items: { row: Record<string, string> }[] }>('/api/registers/interests'))
    .items[0] ?? { row: {} };
  assert.equal(row.until, house.now().slice(0, 10));
});

test('Nobody hands over another’s post, gives it to themselves, or gives somebody posts that exclude each other', async () => {
  const stranger = await county.post('huanbao-head');
  const asked = { post: 'jiaotong-unit', from: 'jiaotong-unit', to: 'jiaotong-head' };
  assert.equal((await begin(stranger, asked)).status, 403);
  const desk = await county.post('jiaotong-unit');
  assert.equal((await begin(desk, { ...asked, to: 'jiaotong-unit' })).body.field, 'to');
  const head = await begin(await county.post('huanbao-handler'), {
    post: 'huanbao-handler',
    from: 'huanbao-handler',
    to: 'huanbao-head',
  });
  assert.deepEqual([head.status, head.body.field], [422, 'to']);
  assert.match(head.body.message, /不能由一个人兼任.*自己起草/);
  const { body } = await begin(desk, asked);
  assert.equal((await confirm(stranger, body.id)).status, 404);
  assert.equal((await stranger.get<{ items: unknown[] }>('/api/hand-overs')).items.length, 0);
  assert.equal((await county.stranger.send('GET', '/api/hand-overs')).status, 401);
});
