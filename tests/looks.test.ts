import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

const said = { subject: '路灯不亮', detail: '三组路灯坏了三天', contact: { name: '王秀兰', phone: '13800000000' } };

const looksAt = (who: Person, id: string, purpose?: string) =>
  who.send<{ fields: { contact: object } }>('POST', `/api/matters/${id}/looks`, { body: { purpose } });

test('a look at personal data is asked for a purpose, entered in the ledger, and told to the resident', async () => {
  const { id, me } = await county.says('service-request', said);
  const station = await county.post('hotline-station');
  assert.equal((await station.get<MatterView>(`/api/matters/${id}`)).form.contact, '***');
  assert.equal((await looksAt(station, id)).status, 422);
  assert.deepEqual((await looksAt(station, id, '回电核实地点')).body.fields.contact, said.contact);
  const { items } = await me.get<{ items: EntryView[] }>(`/api/matters/${id}/looks`);
  assert.equal(items.length, 1);
  assert.match(items[0]?.sentence ?? '', /查看了联系方式，用途：回电核实地点/);
  assert.equal((await me.get<{ verified: boolean }>(`/api/matters/${id}/proof`)).verified, true);
});

test('an office that is to see masks opens none', async () => {
  const { id } = await county.says('service-request', said);
  const auditor = await county.post('county-government-auditor');
  assert.equal((await auditor.get<MatterView>(`/api/matters/${id}`)).form.contact, '***');
  assert.equal((await looksAt(auditor, id, '审计')).status, 403);
});

test('a look makes nobody’s page stale, and is possible after the end', async () => {
  const { id, me } = await county.says('service-request', said);
  const station = await county.post('hotline-station');
  const { last } = await station.get<MatterView>(`/api/matters/${id}`);
  await looksAt(station, id, '回电核实地点');
  const done = await me.send('POST', `/api/matters/${id}/acts`, { body: { act: 'withdraw', data: {}, after: last } });
  assert.equal(done.status, 200);
  assert.equal((await looksAt(station, id, '归档核对')).status, 200);
});
