import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MatterList } from '#server/routes/contract.ts';
import type { TopicView } from '#server/routes/topics-contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';
import { visitor } from './visitor.ts';

let county: County;
let station: Person;
let owner: Person;

before(async () => {
  county = await openCounty();
  [station, owner] = (await Promise.all(['hotline-station', 'jiaotong-unit'].map(county.post))) as [Person, Person];
});
after(() => county.close());

const light = { subject: '三组路灯不亮', detail: '坏了三天。', category: 'urban.municipal.lighting' };

/** So many requests of one kind, on one day. */
async function said(day: string, count: number, form = light): Promise<readonly string[]> {
  county.setClock(`${day}T09:00:00+08:00`);
  const numbers: string[] = [];
  for (let i = 0; i < count; i++) numbers.push((await county.says('service-request', form)).number);
  return numbers;
}

async function topicAbout(more: object = {}): Promise<string> {
  const form = { subject: '夜里路灯大片不亮', cause: '线路老化。', owner: 'jiaotong', ...more };
  const { status, body } = await station.send<{ id: string }>('POST', '/api/matters', {
    body: { procedure: 'topic', form },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.id;
}

const viewOf = (id: string) => station.get<TopicView>(`/api/topics/${id}`);

/** From its gathering to the cure on `day`. */
async function cured(id: string, day: string): Promise<void> {
  await station.does(id, 'assign');
  await owner.does(id, 'plan', { plan: '换三段线路。', 'cure-by': day });
  county.setClock(`${day}T10:00:00+08:00`);
  await owner.does(id, 'cure', { cure: '线路已换。', 'cured-on': day });
}

test('matters are gathered by number and by filter, dropped again, and listed under their topic', async () => {
  const [one = '', two = ''] = await said('2026-03-02', 2);
  const topic = await topicAbout();
  await station.does(topic, 'gather', { numbers: `${one}，${two}` });
  await county.settled();
  const listed = async () => {
    const { items } = await station.get<MatterList>(`/api/matters?topic=${topic}`);
    return items.map(({ number }) => number).toSorted();
  };
  assert.deepEqual(await listed(), [one, two].toSorted());
  await station.does(topic, 'drop', { numbers: one });
  await county.settled();
  assert.deepEqual(await listed(), [two]);
  await station.does(topic, 'gather', { filter: '?category=urban.municipal.lighting' });
  await county.settled();
  assert.deepEqual(await listed(), [one, two].toSorted());
});

test('petitions and topics themselves are never gathered, by number or by filter', async () => {
  county.setClock('2026-03-02T09:00:00+08:00');
  const claim = await county.says('petition', { subject: '路灯补偿', detail: '占地补偿没有给。' });
  const accusation = await county.says('petition', { subject: '路灯招标', detail: '围标。', kind: 'accusation' });
  const topic = await topicAbout();
  await station.does(topic, 'gather', { numbers: `${claim.number} ${accusation.number}`, filter: 'q=路灯补偿' });
  await county.settled();
  assert.equal((await viewOf(topic)).gathered, 0);
});

test('before and after are counted in as many days, by kind, gathered or not; the public sees no number below ten', async () => {
  const kind = { ...light, category: 'transport.road.repair' };
  await said('2026-05-10', 12, kind);
  const topic = await topicAbout({ category: 'transport.road.repair' });
  await station.does(topic, 'gather', { filter: 'category=transport.road.repair' });
  await cured(topic, '2026-05-18');
  await said('2026-05-20', 3, kind);
  county.setClock('2026-05-30T09:00:00+08:00');
  await county.settled();
  const { gathered, compared } = await viewOf(topic);
  assert.equal(gathered, 12, 'nobody gathered the three that came after');
  assert.deepEqual([compared?.days, compared?.before, compared?.after], [12, 12, 3]);
  const anybody = visitor(county.url);
  assert.doesNotMatch((await anybody.get('/topics')).text, /线路已换/, 'not before it is published');
  await station.does(topic, 'publish');
  const { text } = await anybody.get('/topics');
  assert.match(text, /12件/);
  assert.match(text, /少于10件/);
  assert.doesNotMatch(text, /<b>3/);
});
