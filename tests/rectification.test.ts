import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ChildView, MatterView } from '#server/routes/contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let supervisor: Person;

before(async () => {
  county = await openCounty();
  supervisor = await county.post('county-government-supervisor');
});
after(() => county.close());

const seen = { mode: 'random-draw', record: '随机看了三处。' };
const stepOf = async (id: string) => (await supervisor.get<MatterView>(`/api/matters/${id}`)).step;
const childrenOf = (id: string) => supervisor.get<ChildView[]>(`/api/matters/${id}/children`);

/** A rectification of two units, listed on Monday 2 March 2026. */
async function listed(): Promise<{ readonly id: string; readonly items: readonly ChildView[] }> {
  county.setClock('2026-03-02T09:00:00+08:00');
  const form = { subject: '农村公路养护专项治理', detail: '各镇都有坑洼。' };
  const body = { procedure: 'special-rectification', form };
  const { body: slip } = await supervisor.send<{ id: string }>('POST', '/api/matters', { body });
  await supervisor.does(slip.id, 'plan', { plan: '逐路修复。', 'finish-by': '2026-06-30' });
  await supervisor.does(slip.id, 'list-items', { departments: ['jiaotong', 'qingshi'], demand: '全部修复。' });
  await county.settled();
  return { id: slip.id, items: await childrenOf(slip.id) };
}

test('items are struck off one by one by somebody outside the unit, and only then is the whole concluded', async () => {
  const { id, items } = await listed();
  assert.deepEqual(items.map(({ procedure, unit }) => [procedure, unit]).toSorted(), [
    ['strike-off', 'jiaotong'],
    ['strike-off', 'qingshi'],
  ]);
  for (const [i, item] of items.entries()) {
    const refusal = await supervisor.refused(id, 'conclude', { summary: '好了。' });
    assert.match(refusal.rule ?? '', /waiting/, `${i} struck off`);
    const unit = await county.post(`${item.unit}-unit`);
    await unit.does(item.id, 'rectify', { proof: '已修复。' });
    assert.match((await unit.refused(item.id, 'strike-off', seen)).rule ?? '', /not-yours/);
    await supervisor.does(item.id, 'send-back', { reason: '第四处只填了土。' });
    await unit.does(item.id, 'rectify', { proof: '第四处也修好了。' });
    await supervisor.does(item.id, 'strike-off', seen);
    await county.settled();
  }
  assert.equal((await supervisor.does(id, 'conclude', { summary: '全部销号。' })).matter.step, 'concluded');
});

test('half a year after an item was struck off it is looked back at; what has come back is an item again', async () => {
  const [item] = (await listed()).items;
  assert.ok(item);
  await (await county.post(`${item.unit}-unit`)).does(item.id, 'rectify', { proof: '已修复。' });
  await supervisor.does(item.id, 'strike-off', seen);
  await county.settled();
  const [look] = await childrenOf(item.id);
  assert.deepEqual([look?.procedure, look?.step], ['look-back', 'resting']);
  await county.pass(180);
  assert.equal(await stepOf(look?.id ?? ''), 'resting', 'its last day is not over');
  await county.pass(1);
  assert.equal(await stepOf(look?.id ?? ''), 'due');
  await supervisor.does(look?.id ?? '', 'look-back', { ...seen, outcome: 'relapsed' });
  await county.settled();
  const [again] = await childrenOf(look?.id ?? '');
  assert.deepEqual([again?.procedure, again?.unit, again?.step], ['strike-off', item.unit, 'rectifying']);
});
