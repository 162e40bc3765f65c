import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recur } from '#server/jobs/recur.ts';
import type { EntryView, MatterList } from '#server/routes/contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';
import { visitor } from './visitor.ts';

let county: County;
let head: Person;
let station: Person;

before(async () => {
  county = await openCounty();
  [head, station] = (await Promise.all(['county-government-head', 'hotline-station'].map(county.post))) as [
    Person,
    Person,
  ];
});
after(() => county.close());

const bulletins = async () => (await station.get<MatterList>('/api/matters?procedure=bulletin&sort=opened')).items;

test('a county that has only just opened owes no bulletin about the month before', async () => {
  county.setClock('2026-03-20T09:00:00+08:00');
  for (let i = 0; i < 12; i++) await county.says('service-request');
  await recur(county.running.house);
  assert.deepEqual(await bulletins(), []);
});

test('when a month begins it is opened and computed once, however many servers look and however often', async () => {
  const claim = await county.says('petition', { subject: '占地补偿', detail: '没有给。' });
  await county.says('petition', { subject: '举报', detail: '围标。', kind: 'accusation' });
  county.setClock('2026-04-01T00:05:00+08:00');
  await Promise.all([recur(county.running.house), recur(county.running.house)]);
  await recur(county.running.house);
  const [one, ...more] = await bulletins();
  assert.deepEqual([one?.title, one?.step, more], ['2026-03 办理情况通报', 'drafted', []]);
  const entries = await station.get<EntryView[]>(`/api/matters/${one?.id}/entries`);
  assert.deepEqual(
    entries.map(({ act }) => act),
    ['register', 'draft'],
  );
  const rows = entries[1]?.content as { steps: object[]; late: { n: string }[] };
  assert.deepEqual(rows.steps, [
    { procedure: 'petition', step: 'registered', n: '<10' },
    { procedure: 'service-request', step: 'received', n: '12' },
  ]);
  assert.deepEqual(rows.late, [{ unit: 'hotline', procedure: 'service-request', n: '12' }]);
  assert.ok(claim.number);
});

test('the head publishes it, nobody types a number, and anybody reads and prints it', async () => {
  const [one] = await bulletins();
  assert.ok(one);
  const anybody = visitor(county.url);
  assert.equal((await anybody.get(`/bulletins/${one.number}`)).status, 404, 'not before it is published');
  assert.match((await station.refused(one.id, 'draft', { steps: [] })).rule ?? '', /not-here/);
  await head.does(one.id, 'send-back', { reason: '请重算。' });
  await recur(county.running.house);
  await head.does(one.id, 'publish', { remarks: '雨水多，道路类较多。' });
  assert.match((await anybody.get('/bulletins')).text, /2026-03 办理情况通报/);
  const { text } = await anybody.get(`/bulletins/${one.number}`);
  for (const said of ['雨水多', '12345诉求', '待派单', '<td>12</td>', '少于10件', '听溪县12345热线受理中心'])
    assert.ok(text.includes(said), said);
  county.setClock('2026-05-01T01:00:00+08:00');
  await recur(county.running.house);
  assert.deepEqual((await bulletins()).map(({ title }) => title).toSorted(), [
    '2026-03 办理情况通报',
    '2026-04 办理情况通报',
  ]);
});
