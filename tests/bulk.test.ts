import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BulkAnswer } from '#server/routes/bulk-contract.ts';
import type { ActView, EntryView, MatterView } from '#server/routes/contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;

before(async () => {
  county = await openCounty();
  station = await county.post('hotline-station');
});
after(() => county.close());

const ask = async (who: Person, path: string, body: object, headers = {}) =>
  who.send<BulkAnswer>('POST', path, { body, headers });
const three = async () => {
  const said = await Promise.all([1, 2, 3].map(() => county.says('service-request')));
  return said.map(({ id }) => id);
};
const lastOf = async (id: string) => (await station.get<MatterView>(`/api/matters/${id}`)).last;
const dispatch = (ids: readonly string[]) => ({
  act: 'dispatch',
  data: { unit: 'nongshui' },
  matters: ids.map((id) => ({ id, after: 1 })),
});

test('several matters are dispatched at once: each previewed, then entered by itself; one that moved meanwhile is refused alone', async () => {
  const ids = await three();
  const [, second = ''] = ids;
  const common = await station.send<ActView[]>('POST', '/api/bulk/acts', { body: { ids } });
  assert.ok(common.body.some(({ act }) => act === 'dispatch'));
  const preview = await ask(station, '/api/bulk/preview', dispatch(ids));
  assert.equal(preview.status, 200, JSON.stringify(preview.body));
  assert.deepEqual(
    preview.body.items.map(({ to, problem }) => [to?.unitName !== undefined, problem]),
    [1, 2, 3].map(() => [true, undefined]),
  );
  assert.deepEqual(await Promise.all(ids.map(lastOf)), [1, 1, 1], 'a preview writes nothing');
  await (await county.post('hotline-station-2')).does(second, 'dispatch', { unit: 'jiaotong' });
  const done = await ask(station, '/api/bulk', dispatch(ids));
  assert.deepEqual(
    done.body.items.map(({ seq, problem }) => seq ?? problem?.type),
    [2, 'urn:huiyin:problem:stale', 2],
  );
  const [entry] = (await station.get<EntryView[]>(`/api/matters/${ids[0]}/entries`)).slice(-1);
  assert.deepEqual([entry?.act, entry?.by.post], ['dispatch', 'hotline-station']);
});

test('a refusal names rule and article, in the preview and in the doing; the rest is done', async () => {
  const ids = await three();
  const unit = await county.post('nongshui-unit');
  await ask(station, '/api/bulk', dispatch(ids.slice(0, 2)));
  const accept = { act: 'accept', matters: ids.map((id, i) => ({ id, after: i < 2 ? 2 : 1 })) };
  for (const path of ['/api/bulk/preview', '/api/bulk']) {
    const { body } = await ask(unit, path, accept);
    const [first, , third] = body.items;
    assert.ok(first?.to !== undefined && first.problem === undefined);
    assert.equal(third?.problem?.status, 404, 'what is not in sight is not there');
    assert.equal(third?.number, undefined);
  }
  const again = await ask(unit, '/api/bulk/preview', { ...accept, matters: [{ id: ids[0], after: 3 }] });
  const { problem } = again.body.items[0] ?? {};
  assert.ok(problem?.rule && problem.law && problem.message, JSON.stringify(again.body));
});

test('with one key a second press does nothing twice', async () => {
  const ids = await three();
  const headers = { 'idempotency-key': 'a press' };
  const once = await ask(station, '/api/bulk', dispatch(ids), headers);
  const twice = await ask(station, '/api/bulk', dispatch(ids), headers);
  assert.deepEqual(
    twice.body.items.map(({ seq }) => seq),
    once.body.items.map(({ seq }) => seq),
  );
  assert.deepEqual(await Promise.all(ids.map(lastOf)), [2, 2, 2]);
});

test('no more than 200 at a time, no files, no unknown acts, and nobody but staff', async () => {
  const [id = ''] = await three();
  const many = Array.from({ length: 201 }, () => ({ id, after: 1 }));
  const bodies = [
    { ...dispatch([id]), matters: many },
    { ...dispatch([id]), act: 'constructor' },
    { ...dispatch([id]), data: { photos: ['x'] } },
  ];
  for (const body of bodies) assert.ok([400, 422].includes((await ask(station, '/api/bulk', body)).status));
  const { me, id: mine } = await county.says('service-request');
  const withdraw = { act: 'withdraw', matters: [{ id: mine, after: 1 }] };
  assert.equal((await ask(me, '/api/bulk', withdraw)).status, 401);
  assert.equal((await ask(station, '/api/bulk', withdraw)).body.items[0]?.problem?.status, 403);
});
