import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dayOf, nameOf } from '#domain/deadline/day.ts';
import { hangBoxes } from '#server/reception/hang-boxes.ts';
import type { MatterList, MatterView, Problem } from '#server/routes/contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let town: Person;
let head: Person;

before(async () => {
  county = await openCounty();
  [town, head] = (await Promise.all(['qingshi-unit', 'qingshi-head'].map(county.post))) as [Person, Person];
});
after(() => county.close());

const wish = { day: 'qingshi-town', subject: '承包地补偿没有拿到', people: 2 };
const book = (form: object) =>
  county.stranger.send<Problem & { number: string }>('POST', '/api/matters', {
    body: { procedure: 'appointment', form },
  });
const view = (who: Person, id: string) => who.get<MatterView>(`/api/matters/${id}`);

test('of many who want the same time at once one gets it, the others are told the nearest day that has one', async () => {
  const replies = await Promise.all(Array.from({ length: 8 }, () => book({ ...wish, time: '09:00' })));
  assert.equal(replies.filter(({ status }) => status === 201).length, 1);
  const refused = replies.filter(({ status }) => status === 422);
  assert.equal(refused.length, 7);
  const [one] = refused;
  assert.match(String(one?.body.rule), /appointment\/.*full$/);
  const day = new Date(`${nameOf(dayOf(county.running.house.now()) + 2)}T00:00:00Z`);
  assert.match(String(one?.body.message), new RegExp(`${day.getUTCMonth() + 1}月${day.getUTCDate()}日`));
});

test('a time beyond the last is not given, and a full day names the next one', async () => {
  assert.equal((await book({ ...wish, time: '11:30' })).status, 422);
  for (const time of ['09:30', '10:00', '10:30']) assert.equal((await book({ ...wish, time })).status, 201);
  const { status, body } = await book({ ...wish, time: '09:30' });
  assert.equal(status, 422);
  const next = new Date(`${nameOf(dayOf(county.running.house.now()) + 9)}T00:00:00Z`);
  assert.match(String(body.message), new RegExp(`${next.getUTCMonth() + 1}月${next.getUTCDate()}日`));
});

test('six people are refused, and article 20 of the regulations is named', async () => {
  const { status, body } = await book({ ...wish, day: 'dongtou-visit', time: '09:00', people: 6 });
  assert.equal(status, 422);
  assert.match(String(body.law), /信访工作条例.*第二十条|信访工作条例.*20/);
});

test('what is said at the meeting goes on as a petition with its words, and the time called off is free again', async () => {
  const mine = await county.says('appointment', {
    ...wish,
    day: 'dongtou-visit',
    time: '09:30',
    contact: { phone: '13800000000' },
  });
  await mine.me.does(mine.id, 'withdraw');
  const again = await county.says('appointment', {
    ...wish,
    day: 'dongtou-visit',
    time: '09:30',
    contact: { phone: '13800000000' },
  });
  await town.does(again.id, 'confirm');
  const detail = '前年修路占了我家两分地，补偿一直没有给。';
  await head.does(again.id, 'meet', { detail, 'read-back': true, result: 'petition' });
  await county.settled();
  const { step } = await view(town, again.id);
  assert.equal(step, 'met');
  const { rows } = await county.running.database.app.query<{
    id: string;
    procedure: string;
    channel: string;
    title: string;
  }>('select id, procedure, channel, title from matter where parent = $1', [again.id]);
  assert.deepEqual(
    rows.map(({ procedure, channel, title }) => [procedure, channel, title]),
    [['petition', 'reception', wish.subject]],
  );
  const office = await county.post('petition-office-petition-office');
  const entries = await office.get<readonly { said?: unknown }[]>(`/api/matters/${rows[0]?.id}/entries`);
  assert.match(JSON.stringify(entries), new RegExp(detail));
});

test('moving an appointment takes a free time of the other day only', async () => {
  const one = await county.says('appointment', { ...wish, day: 'dongtou-visit', time: '10:00' });
  const { rule } = await town.refused(one.id, 'reschedule', {
    day: 'dongtou-visit',
    time: '09:30',
    reason: '县里开会',
  });
  assert.match(String(rule), /full$/);
  await town.does(one.id, 'reschedule', { day: 'dongtou-visit', time: '10:30', reason: '县里开会' });
});

test('a box is emptied by two, every letter is registered before it is done, and the next emptying begins', async () => {
  const { house, database } = county.running;
  await hangBoxes(house);
  await hangBoxes(house);
  const { rows } = await database.app.query<{ id: string; number: string }>(
    `select id, number from matter where procedure = 'box-opening' and state->'answers'->>'box' = 'qingshi-gate'`,
  );
  assert.equal(rows.length, 1, 'hung once, however often it is looked at');
  const [{ id, number } = { id: '', number: '' }] = rows;
  const letter = (body: object) =>
    town.send<Problem>('POST', '/api/matters', {
      body: { procedure: 'service-request', channel: 'report-box', ...body },
    });
  const form = { subject: '村道坑洼', detail: '信上写的是村道坑洼。' };
  assert.equal((await letter({ form, box: number })).status, 422, 'nothing is counted yet');
  await town.does(id, 'empty-box', { letters: 1 });
  assert.equal((await town.refused(id, 'confirm')).rule, 'box-opening/counted/confirm/same-person');
  await head.does(id, 'confirm');
  assert.match(String((await town.refused(id, 'conclude')).message), /清点的是1件，登记了0件/);
  assert.equal((await letter({ form })).status, 422, 'a letter from a box says from which emptying');
  const station = await county.post('hotline-station');
  const one = await station.send<Problem>('POST', '/api/matters', {
    body: { procedure: 'service-request', channel: 'report-box', form, box: number },
  });
  assert.equal(one.status, 201, JSON.stringify(one.body));
  await county.settled();
  await town.does(id, 'conclude');
  await hangBoxes(house);
  const { rowCount } = await database.app.query(
    `select 1 from matter where procedure = 'box-opening' and state->'answers'->>'box' = 'qingshi-gate' and not ended`,
  );
  assert.equal(rowCount, 1);
});

test('a box that is not emptied in time is late on the desk of whoever keeps it', async () => {
  county.setClock(`${nameOf(dayOf(county.running.house.now()) + 20)}T09:00:00+08:00`);
  await county.pass(0);
  const { items } = await (await county.post('baihe-unit')).get<MatterList>('/api/matters?procedure=box-opening');
  assert.deepEqual(
    items.map(({ late }) => late),
    [true],
  );
});
