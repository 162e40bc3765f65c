import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MatterView, Problem } from '#server/routes/contract.ts';
import { openSession } from '#server/who/sessions.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let admin: Person;
before(async () => {
  county = await openCounty();
  admin = await county.post('county-government-admin');
  county.setClock('2026-11-23T09:00:00+08:00');
});
after(() => county.close());

// Made up for these tests; Monday is 2026-11-23.
const source = '听溪县政府办〔2026〕88号（虚构）';
const term = (name: string, amount: number, unit: string, from: string) => ({ name, amount, unit, from, source });
const put = (register: string, body: object) => admin.send<Problem>('POST', `/api/registers/${register}`, { body });

async function dueOf(id: string, clock: string): Promise<string | undefined> {
  const station = await county.post('hotline-station');
  const { clocks } = await station.get<MatterView>(`/api/matters/${id}`);
  return clocks.find(({ name }) => name === clock)?.due;
}

test('A matter keeps the terms of its first day; one opened after a change has the new ones', async () => {
  const early = await county.says('service-request');
  assert.equal(await dueOf(early.id, 'received'), '2026-11-24T09:00:00+08:00', 'the file’s: 24 hours');
  assert.equal((await put('terms', term('dispatch', 2, 'working-days', '2026-11-24'))).status, 201);
  assert.equal((await put('terms', term('accept', 3, 'working-days', '2026-11-24'))).status, 201);
  county.setClock('2026-11-24T09:00:00+08:00');
  const late = await county.says('service-request');
  assert.equal(await dueOf(late.id, 'received'), '2026-11-26T23:59:59+08:00');
  const station = await county.post('hotline-station');
  for (const { id } of [early, late]) await station.does(id, 'dispatch', { unit: 'jiaotong' });
  assert.equal(await dueOf(early.id, 'with-unit'), '2026-11-25T23:59:59+08:00', 'one working day, as on its first day');
  assert.equal(await dueOf(late.id, 'with-unit'), '2026-11-27T23:59:59+08:00');
});

test('The printed regulation says the county’s own term and where it comes from', async () => {
  const { body } = await county.stranger.send<string>('GET', '/how/service-request');
  assert.ok(body.includes(source));
  const row = body.split('<tr>').find((part) => part.includes(source));
  assert.match(row ?? '', /2个工作日|3个工作日/);
});

test('What has begun stays: no row is put before the latest matter’s day, none in force is changed or taken out', async () => {
  const back = await put('terms', term('handle', 3, 'working-days', '2026-11-24'));
  assert.equal(back.status, 422);
  assert.match(back.body.message, /2026-11-24.*已经登记过事情/);
  const path = '/api/registers/terms/dispatch:2026-11-24';
  assert.equal((await admin.send('PATCH', path, { body: { amount: 9 } })).status, 422);
  assert.equal((await admin.send('DELETE', path)).status, 422);
  assert.equal((await put('terms', term('dispatch', 1, 'working-days', '2027-01-01'))).status, 201);
  const next = '/api/registers/terms/dispatch:2027-01-01';
  assert.equal((await admin.send('PATCH', next, { body: { amount: 4 } })).status, 200, 'not in force yet');
  assert.equal((await admin.send('DELETE', next)).status, 204);
  assert.equal((await admin.get<object[]>(`${next}/history`)).length, 2, 'and the past is kept');
});

test('What the law sets is no county’s to change, nor can a term be what it cannot be counted in', async () => {
  const refused = async (register: string, body: object) => {
    const reply = await put(register, body);
    assert.equal(reply.status, 422, JSON.stringify(body));
    return reply.body.message;
  };
  assert.match(await refused('terms', term('route', 90, 'calendar-days', '2027-01-01')), /县里不能改/);
  assert.match(await refused('terms', term('nothing', 1, 'hours', '2027-01-01')), /没有“nothing”这一项/);
  assert.match(await refused('terms', term('handle', 8, 'hours', '2027-01-01')), /“单位”和“名称”不相配/);
  assert.match(await refused('terms', term('call-back-share', 30, 'share', '2027-01-01')), /“数量”和“单位”不相配/);
  assert.match(await refused('terms', term('handle', 2.5, 'working-days', '2027-01-01')), /不相配/);
  assert.match(await refused('terms', { ...term('handle', 2, 'working-days', '2027-01-01'), source: '' }), /没有填/);
  const off = { from: '2027-03-05', works: 'off', source };
  assert.match(await refused('days', { ...off, until: '2027-03-01' }), /比第一天还早/);
  assert.match(await refused('days', { ...off, until: '2027-12-31' }), /超过60天/);
  const station = await county.post('hotline-station');
  assert.equal((await station.send('POST', '/api/registers/days', { body: off })).status, 403);
});

test('A local day off moves what is counted afterwards, a local working day too; what was counted stays', async () => {
  county.setClock('2026-11-25T09:00:00+08:00');
  const before = await county.says('service-request');
  assert.equal(await dueOf(before.id, 'received'), '2026-11-27T23:59:59+08:00');
  const off = { from: '2026-11-26', until: '2026-11-27', works: 'off', source };
  assert.equal((await put('days', off)).status, 201);
  assert.equal(await dueOf((await county.says('service-request')).id, 'received'), '2026-12-01T23:59:59+08:00');
  assert.equal((await put('days', { from: '2026-11-28', works: 'work', source })).status, 201, 'a Saturday');
  assert.equal(await dueOf((await county.says('service-request')).id, 'received'), '2026-11-30T23:59:59+08:00');
  assert.equal(await dueOf(before.id, 'received'), '2026-11-27T23:59:59+08:00', 'a due date told is kept');
});

test('A file of local terms is taken in like that of any register', async () => {
  const csv = `名称,哪天起,数量,单位,依据（文件名、文号）\n办理并答复,2027-01-01,4,工作日,${source}\n回访,2020-01-01,4,工作日,${source}\n`;
  const form = new FormData();
  form.set('file', new Blob([csv], { type: 'text/csv' }), 'terms.csv');
  const { house, database } = county.running;
  const staff = await database.owner.query<{ id: string }>(
    `select id from staff where username = 'county-government-admin'`,
  );
  const token = await openSession(house, { staff: staff.rows[0]?.id ?? '' });
  const headers = { authorization: `Bearer ${token}` };
  const reply = await fetch(`${county.url}/api/registers/terms/import`, { method: 'POST', headers, body: form });
  const { added, rejected } = (await reply.json()) as { added: number; rejected: { line: number }[] };
  assert.deepEqual([added, rejected.map(({ line }) => line)], [1, [3]], 'one before the latest matter is handed back');
});
