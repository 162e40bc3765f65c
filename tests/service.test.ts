import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MatterView } from '#server/routes/contract.ts';
import { type County, type Mine, openCounty } from './county.ts';

let county: County;

before(async () => {
  county = await openCounty();
});
after(() => county.close());

const asking = { subject: '办食品经营许可', item: 'shijian-01', contact: { name: '王某', phone: '0000-88201234' } };

async function acts(who: string, id: string, act: string, data: object = {}): Promise<void> {
  const { status, body } = await (await county.post(who)).send('POST', `/api/matters/${id}/acts`, {
    body: { act, data },
  });
  assert.equal(status, 200, `${act}: ${JSON.stringify(body)}`);
}

/** An application with its result in hand, on the day of delivery. */
async function delivered(): Promise<Mine> {
  const mine = await county.says('service', asking);
  await acts('shijian-unit', mine.id, 'accept');
  await acts('shijian-handler', mine.id, 'grant', { decision: '准予' });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await acts('shijian-unit', mine.id, 'answer', { method: 'in-person', 'served-on': today, proof: '本人签收' });
  return mine;
}

const stepOf = async ({ id, me }: Mine): Promise<string> => (await me.get<MatterView>(`/api/matters/${id}`)).step;

test('a named bad review opens a correction that only somebody outside the unit can close', async () => {
  const mine = await delivered();
  const rating = { data: { grade: 'unsatisfied', named: 'named', words: '跑了三趟' } };
  assert.equal(
    (await mine.me.send('POST', `/api/matters/${mine.id}/acts`, { body: { act: 'rate', ...rating } })).status,
    200,
  );
  await county.settled();
  assert.equal(await stepOf(mine), 'correcting');
  const child = await childOf(mine.id);
  assert.equal(child.step, 'correcting');
  await acts('shijian-handler', child.id, 'rectify', { done: '材料清单改成一张纸' });
  const own = await (await county.post('shijian-head')).send('POST', `/api/matters/${child.id}/acts`, {
    body: { act: 'verify-close', data: { heard: '好了' } },
  });
  assert.notEqual(own.status, 200);
  await acts('hotline-caller', child.id, 'verify-close', { heard: '来办事的人说:现在一次说清了' });
  await county.settled();
  assert.equal(await stepOf(mine), 'closed');
});

test('a bad review without a name counts and is followed by nobody', async () => {
  const mine = await delivered();
  const rating = { data: { grade: 'very-unsatisfied', named: 'anonymous' } };
  assert.equal(
    (await mine.me.send('POST', `/api/matters/${mine.id}/acts`, { body: { act: 'rate', ...rating } })).status,
    200,
  );
  await county.settled();
  assert.equal(await stepOf(mine), 'closed');
  assert.equal(await childOf(mine.id), undefined);
});

test('who was asked first sees what they keep; an application is on no public page and not the hotline’s', async () => {
  const secretary = await county.post('dongtou-secretary');
  const form = { subject: '想开小吃店,不知道办什么证', contact: { name: '王某' } };
  const { body } = await secretary.send<{ id: string; number: string }>('POST', '/api/matters', {
    body: { procedure: 'service', form },
  });
  assert.equal((await secretary.get<MatterView>(`/api/matters/${body.id}`)).step, 'asked');
  assert.equal((await (await county.post('hotline-station')).send('GET', `/api/matters/${body.id}`)).status, 404);
  assert.equal((await county.stranger.send('GET', `/public/${body.number}`)).status, 404);
});

async function childOf(parent: string) {
  const { rows } = await county.running.house.db.query<{ id: string; step: string }>(
    'select id, step from matter where parent = $1 and region = $2',
    [parent, county.running.house.region],
  );
  return rows[0] as { id: string; step: string };
}
