import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act } from '#server/act.ts';
import { regroup } from '#server/listen/topics/regroup.ts';
import type { MatterList } from '#server/routes/contract.ts';
import type { ListeningView, MadeTopic, OneRecurring, RecurringView } from '#server/routes/listening-contract.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;
let unit: Person;

before(async () => {
  county = await openCounty();
  county.setClock('2026-03-02T09:00:00+08:00');
  [station, unit] = (await Promise.all(['hotline-station', 'jiaotong-unit'].map(county.post))) as [Person, Person];
});
after(() => county.close());

const lamp = { subject: '东头村三组路灯不亮', detail: '东头村三组的路灯坏了很久，晚上看不见路。' };
const pond = { subject: '南湾小学门口垃圾没人清运', detail: '南湾小学门口的垃圾堆了一个月，没人清运。' };
let number = 13_900_000_000;

/** So many people say it, each with a telephone of their own. */
async function said(form: object, count: number) {
  const slips: Mine[] = [];
  for (let i = 0; i < count; i++) slips.push(await county.says('service-request', { ...form, contact: contact() }));
  await county.settled();
  return slips;
}

const contact = () => ({ name: '何问', phone: String(++number) });
const heard = (who: Person, query = '') => who.get<ListeningView>(`/api/listening${query}`);
const about = async (who: Person, word: RegExp): Promise<RecurringView | undefined> =>
  (await heard(who)).items.find(({ title }) => word.test(title));
const one = (id: string) => station.get<OneRecurring>(`/api/listening/${id}`);
const notices = async (who: Person) =>
  (await who.get<{ items: { recurring?: string; sentence: string }[] }>('/api/notices')).items.filter(
    ({ recurring }) => recurring !== undefined,
  );

test('what three say is one recurring problem; two, a petition and an accusation in the same words are none of it', async () => {
  await said(lamp, 2);
  await county.says('petition', lamp);
  await county.says('petition', { ...lamp, kind: 'accusation' });
  await said(pond, 1);
  assert.deepEqual((await heard(station)).items, [], 'twice is not again and again');
  await said({ ...lamp, subject: '三组的路灯又不亮了' }, 1);
  const { items } = await heard(station);
  assert.deepEqual(
    items.map(({ voices, people }) => [voices, people]),
    [[3, 3]],
  );
  assert.match(items[0]?.title ?? '', /路灯/);
  const { items: matters } = await station.get<MatterList>(`/api/matters?recurring=${items[0]?.id}`);
  assert.deepEqual([...new Set(matters.map(({ procedure }) => procedure))], ['service-request']);
  assert.equal(matters.length, 3);
});

test('one person who says it often is one person', async () => {
  const mine = contact();
  for (let i = 0; i < 4; i++) await county.says('service-request', { ...pond, contact: mine });
  await county.settled();
  const { voices, people } = (await about(station, /南湾小学/)) ?? {};
  assert.deepEqual([voices, people], [5, 2]);
});

test('a unit sees what recurs among its own, in its own numbers, and nothing of the others', async () => {
  const ours = await said(lamp, 2);
  for (const { id } of ours) await station.does(id, 'dispatch', { unit: 'jiaotong' });
  assert.deepEqual((await heard(unit)).items, [], 'two of its own do not recur, however many others have');
  const whole = await about(station, /路灯/);
  assert.equal(whole?.voices, 5);
  assert.equal((await unit.send('GET', `/api/listening/${whole.id}`)).status, 404);
  const [third] = await said(lamp, 1);
  await station.does(String(third?.id), 'dispatch', { unit: 'jiaotong' });
  const { items, mayOpen } = await heard(unit);
  assert.deepEqual([items.map(({ voices }) => voices), mayOpen], [[3], false]);
  assert.equal(items[0]?.title, lamp.subject, 'called as one of its own is, not by a title made of everybody’s words');
  const press = await unit.send('POST', `/api/listening/${whole.id}/topic`, { body: { owner: 'jiaotong' } });
  assert.equal(press.status, 403);
});

test('growth is told once to the stations, however many follow, and again only when it grew anew', async () => {
  const told = async () => (await notices(station)).filter(({ sentence }) => /涨/.test(sentence)).length;
  const before = await told();
  assert.equal(before, 1, 'six in the first week, by six people');
  await said(lamp, 3);
  await regroup(county.running.house);
  assert.equal(await told(), 1);
  assert.equal((await notices(await county.post('hotline-station-2'))).length, 1);
  assert.deepEqual(await notices(await county.post('county-government-supervisor')), []);
  county.setClock('2026-04-20T09:00:00+08:00');
  await regroup(county.running.house);
  await said(lamp, 9);
  await regroup(county.running.house);
  assert.equal(await told(), 2);
});

test('one press makes it one topic with an owner, whoever presses and however often; the next press takes in the rest', async () => {
  const { id } = (await about(station, /路灯/)) as RecurringView;
  const said1 = { subject: '三组路灯反复不亮', cause: '待查。', owner: 'jiaotong' };
  const press = async (who: Person) => {
    const { status, body } = await who.send<MadeTopic>('POST', `/api/listening/${id}/topic`, { body: said1 });
    assert.equal(status, 201, JSON.stringify(body));
    return body.id;
  };
  const other = await county.post('hotline-station-2');
  const topics = await Promise.all([press(station), press(other)]);
  await county.settled();
  topics.push(await press(other));
  assert.equal(new Set(topics).size, 1);
  await county.settled();
  const made = await one(id);
  assert.deepEqual([made.topics.map(({ gathered }) => gathered), made.ungathered], [[made.voices], 0]);
  await said(lamp, 1);
  assert.equal((await one(id)).ungathered, 1);
  assert.equal(await press(station), topics[0]);
  await county.settled();
  assert.equal((await one(id)).ungathered, 0);
});

test('a topic without an owner is refused by its own rule, at the field', async () => {
  const { id } = (await about(station, /南湾小学/)) as RecurringView;
  const press = await station.send<{ field?: string }>('POST', `/api/listening/${id}/topic`, {
    body: { subject: '垃圾没人清运', cause: '待查。' },
  });
  assert.deepEqual([press.status, press.body.field], [422, 'owner']);
});

test('what is erased is no voice and lends no word; the night makes the words anew, and ids stay', async () => {
  const { house, database } = county.running;
  const before = (await about(station, /南湾小学/)) as RecurringView;
  const [{ id: gone = '', me } = {}] = await said(pond, 1);
  await me?.does(gone, 'withdraw');
  const post = (await house.atlas()).post('county-government-privacy');
  assert.ok(post);
  const data = { basis: 'asked' };
  const outcome = await act(house, { matter: gone, act: 'erase', actor: { kind: 'post', post }, data });
  assert.ok('done' in outcome, JSON.stringify(outcome));
  const row = async () =>
    (await database.owner.query('select title, words, profile from recurring where id = $1', [before.id])).rows[0];
  assert.deepEqual(await row(), { title: '', words: [], profile: null });
  const after = async () => (await heard(station)).items.find(({ id }) => id === before.id);
  assert.equal((await after())?.voices, before.voices);
  await regroup(house);
  assert.notEqual((await row()).title, '');
  assert.deepEqual([(await after())?.title, (await after())?.voices], [before.title, before.voices]);
});

test('the same in another village is another problem', async () => {
  const village = (code: string) => ({
    subject: '广场舞音响太吵',
    detail: '夜里十点还在放广场舞音响，睡不着。',
    place: { code },
  });
  await said(village('430199101202'), 3);
  await said(village('430199102203'), 3);
  const { items } = await heard(station);
  const loud = items.filter(({ title }) => /广场舞/.test(title));
  assert.deepEqual(loud.map(({ voices, place }) => [voices, place?.code]).toSorted(), [
    [3, '430199101202'],
    [3, '430199102203'],
  ]);
});

test('the night looks again: a voice that came to the wrong problem goes to its own, and the problems keep their ids', async () => {
  const { house, database } = county.running;
  const problems = async () =>
    (await database.owner.query('select matter, recurring from recurring_matter order by matter')).rows;
  const [before, lamps, ponds] = [await problems(), await about(station, /路灯/), await about(station, /南湾小学/)];
  await database.owner.query(
    'update recurring_matter set recurring = $1 where matter in (select max(matter::text)::uuid from recurring_matter where recurring = $2)',
    [lamps?.id, ponds?.id],
  );
  await database.owner.query('update recurring set heard = $1', [house.now()]);
  assert.notDeepEqual(await problems(), before);
  await regroup(house);
  assert.deepEqual(await problems(), before);
});

test('what is too old is let go by the night', async () => {
  county.setClock('2028-06-01T09:00:00+08:00');
  await regroup(county.running.house);
  const { rows } = await county.running.database.owner.query('select 1 from recurring');
  assert.deepEqual([rows.length, (await heard(station, '?days=730')).items], [0, []]);
});
