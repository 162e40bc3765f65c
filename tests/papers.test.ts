import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EntryView } from '#server/routes/contract.ts';
import type { PaperLine, PaperView } from '#server/routes/papers-contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';
import { visitor } from './visitor.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

const said = { subject: '路灯不亮', detail: '三组路灯坏了三天', contact: { name: '王秀兰', phone: '13800000000' } };
const papersOf = async (who: Person, id: string) =>
  (await who.get<{ items: PaperLine[] }>(`/api/matters/${id}/papers`)).items;

async function dispatched() {
  const mine = await county.says('service-request', said);
  const station = await county.post('hotline-station');
  await station.does(mine.id, 'dispatch', { unit: 'nongshui' });
  return { ...mine, station };
}

test('a paper says what its entry says and bears the entry’s fingerprint', async () => {
  const { id, number, station } = await dispatched();
  const [, order] = await papersOf(station, id);
  assert.equal(order?.paper, 'work-order');
  const sheet = await station.get<PaperView>(`/api/matters/${id}/papers/work-order?seq=${order.seq}`);
  const entry = (await station.get<EntryView[]>(`/api/matters/${id}/entries`)).find(({ seq }) => seq === order.seq);
  assert.ok(entry);
  assert.match(sheet.receipt, new RegExp(entry.hash.slice(0, 16)));
  assert.match(sheet.number, new RegExp(number));
  assert.match(sheet.addressed, /农业农村和水利局/);
  assert.deepEqual(sheet.parts[0], { label: '什么事', text: said.subject });
});

test('the name is blank until somebody who may fills it in, and that is entered in the ledger; a printer that may not see it cannot', async () => {
  const { id, me, station } = await dispatched();
  const blank = await station.get<PaperView>(`/api/matters/${id}/papers/receipt`);
  assert.equal(blank.nameable, true);
  assert.doesNotMatch(JSON.stringify(blank), /王秀兰|13800000000/);
  const { status, body } = await station.send<PaperView>('POST', `/api/matters/${id}/papers/receipt/named`);
  assert.equal(status, 200);
  assert.equal(body.addressed, '王秀兰：');
  assert.doesNotMatch(JSON.stringify(body), /13800000000/);
  const { items } = await me.get<{ items: EntryView[] }>(`/api/matters/${id}/looks`);
  assert.match(items[0]?.sentence ?? '', /打印文书：收件回执/);
  const auditor = await county.post('county-government-auditor');
  assert.equal((await auditor.send('POST', `/api/matters/${id}/papers/receipt/named`)).status, 403);
});

test('a resident reads papers addressed to them, under their name, and no letters between offices', async () => {
  const { id, me } = await dispatched();
  assert.deepEqual(
    (await papersOf(me, id)).map(({ paper }) => paper),
    ['receipt'],
  );
  assert.equal((await me.get<PaperView>(`/api/matters/${id}/papers/receipt`)).addressed, '王秀兰：');
  assert.equal((await me.send('GET', `/api/matters/${id}/papers/work-order`)).status, 404);
});

test('who may not see a matter finds no paper of it', async () => {
  const { id } = await dispatched();
  const other = await county.post('weijian-unit');
  assert.equal((await other.send('GET', `/api/matters/${id}/papers`)).status, 404);
  assert.equal((await other.send('POST', `/api/matters/${id}/papers/receipt/named`)).status, 404);
  assert.equal((await county.stranger.send('GET', `/api/matters/${id}/papers`)).status, 401);
});

test('an opinion sealed but not served is the office’s to print and not yet the petitioner’s', async () => {
  county.setClock('2026-11-20T09:00:00+08:00');
  const { id, me } = await county.says('petition', { ...said, kind: 'claim' });
  const bureau = await county.post('petition-office-petition-office');
  await bureau.does(id, 'transfer', { body: 'nongshui', kind: 'claim' });
  const [unit, handler, head] = await Promise.all(
    ['nongshui-unit', 'nongshui-handler', 'nongshui-head'].map((key) => county.post(key)),
  );
  assert.ok(unit && handler && head);
  await unit.does(id, 'accept', { 'claim-road': 'opinion' });
  const opinion = { request: '修路灯', facts: '属实', result: 'support', opinion: '三日内修好', basis: '本县办法' };
  await handler.does(id, 'opinion', opinion);
  await head.does(id, 'sign');
  await handler.does(id, 'seal');
  const names = async (who: Person) => (await papersOf(who, id)).map(({ paper }) => paper);
  assert.deepEqual(await names(me), ['receipt', 'acceptance-notice']);
  assert.ok((await names(handler)).includes('opinion'));
  await handler.does(id, 'serve', { method: 'in-person', 'served-on': '2026-11-20', proof: '本人签收' });
  assert.deepEqual(await names(me), ['receipt', 'acceptance-notice', 'opinion']);
  const sheet = await me.get<PaperView>(`/api/matters/${id}/papers/opinion`);
  assert.match(sheet.closing.join(''), /30日内（2026年12月20日以前）请求听溪县人民政府复查/);
  assert.deepEqual(
    sheet.parts.map(({ text }) => text),
    ['修路灯', '属实', '予以支持', '三日内修好', '本县办法'],
  );
});

test('the resident prints it without a script from the page of their matter; without the slip nobody does', async () => {
  const { number, code } = await dispatched();
  const browser = visitor(county.url);
  const page = await browser.send('/follow', { number, code });
  const [, link = ''] = /href="(\/m\/[^"]+\/papers\/receipt[^"]*)"/.exec(page.text) ?? [];
  const sheet = await browser.get(link);
  assert.equal(sheet.status, 200);
  assert.match(sheet.text, /收件回执[\s\S]*王秀兰：[\s\S]*台账第1条/);
  assert.equal((await browser.get(`/m/${number}/papers/work-order`)).status, 404);
  assert.match((await visitor(county.url).get(link)).path, /^\/follow/);
});
