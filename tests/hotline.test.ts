import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EarlierView } from '#server/routes/calls.ts';
import type { EntryView, MatterView, Problem } from '#server/routes/contract.ts';
import type { Knowledge } from '#server/routes/knowledge.ts';
import type { LikelyView } from '#server/routes/likely.ts';
import type { RouteView } from '#server/routes/proposal.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;

before(async () => {
  county = await openCounty();
  station = await county.post('hotline-station');
});
after(() => county.close());

const earlier = (who: Person, phone: string, consent: boolean) =>
  who.send<EarlierView & Problem>('POST', '/api/calls/earlier', { body: { phone, consent } });

const like = async (who: Person, saying: object) => {
  const { status, body } = await who.send<LikelyView>('POST', '/api/likely', {
    body: { procedure: 'service-request', ...saying },
  });
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};

test('without consent in this call nothing is shown of a caller, and the refusal says what to do', async () => {
  await county.says('service-request', { subject: '井盖松了', detail: '夜里响。', contact: { phone: '13900001111' } });
  const { status, body } = await earlier(station, '13900001111', false);
  assert.equal(status, 422);
  assert.match(body.message, /同意/);
  assert.ok(body.law && body.field === 'consent');
});

test('with consent a caller’s earlier requests are shown, and each look is entered with its purpose for the resident to read', async () => {
  const contact = { name: '王秀兰', phone: '139 0000 2222' };
  const first = await county.says('service-request', { subject: '水渠堵了', detail: '流不动。', contact });
  const { status, body } = await earlier(station, '+86 13900002222', true);
  assert.equal(status, 200);
  assert.deepEqual(
    body.items.map(({ number }) => number),
    [first.number],
  );
  const { items } = await first.me.get<{ items: EntryView[] }>(`/api/matters/${first.id}/looks`);
  assert.match(items.at(-1)?.sentence ?? '', /来电人本次通话中同意/);
  assert.deepEqual((await earlier(station, '13900003333', true)).body.items, []);
});

test('petitions are found by no telephone number; offices that may not open personal data look up none', async () => {
  const phone = '13900004444';
  await county.says('petition', { subject: '补偿没有到', detail: '去年的。', contact: { name: '李某', phone } });
  await county.says('petition', { subject: '收受礼品', detail: '有票据。', kind: 'accusation', contact: { phone } });
  const office = await county.post('petition-office-petition-office');
  for (const who of [station, office]) assert.deepEqual((await earlier(who, phone, true)).body.items, []);
  const supervisor = await county.post('county-government-supervisor');
  assert.equal((await earlier(supervisor, phone, true)).status, 403);
  assert.equal((await earlier(county.stranger, phone, true)).status, 401);
});

test('a number is kept in no place where it can be read, and goes with the words it came with', async () => {
  const { id } = await county.says('service-request', {
    subject: '树倒了',
    detail: '路边。',
    contact: { phone: '13900005555' },
  });
  const { db, region } = county.running.house;
  const { rows } = await db.query('select fields::text as text from content where matter = $1', [id]);
  assert.doesNotMatch(rows[0].text, /13900005555/);
  await db.query(`update content set fields = fields - 'contact' where matter = $1 and region = $2`, [id, region]);
  assert.deepEqual((await earlier(station, '13900005555', true)).body.items, []);
});

test('what is alike is counted while it is typed: by words, or by the same place and category', async () => {
  const place = { code: '430199101201', words: '桥头' };
  const spot = { place, category: 'urban.municipal.lighting' };
  const one = await county.says('service-request', { subject: '桥头三盏路灯不亮', detail: '三天了。', ...spot });
  await county.says('service-request', { subject: '灯坏了', detail: '看不见。', ...spot });
  await county.settled();
  const byWords = await like(station, { subject: '桥头路灯不亮' });
  assert.equal(byWords.items[0]?.id, one.id);
  assert.equal((await like(station, { place: place.code, category: spot.category })).open, 2);
  assert.deepEqual(await like(station, { subject: '退休金没有到账' }), { open: 0, ended: 0, items: [] });
  await one.me.does(one.id, 'withdraw');
  const later = await like(station, { subject: '桥头三盏路灯不亮' });
  assert.deepEqual(later.items.map(({ id, ended }) => [id, ended]).at(-1), [one.id, true], 'ended ones come last');
});

test('petitions are compared with nothing, and the public compares nothing', async () => {
  const body = { procedure: 'petition', subject: '补偿没有到' };
  assert.equal((await station.send('POST', '/api/likely', { body })).status, 404);
  assert.equal((await county.stranger.send('POST', '/api/likely', { body })).status, 401);
});

test('a unit is proposed with the words that led to it, and others beside it', async () => {
  const body = { procedure: 'service-request', subject: '东头村一组路灯不亮', place: '430199101201' };
  const { best, others } = (await station.send<RouteView>('POST', '/api/route', { body })).body;
  assert.equal(best?.category, 'urban.municipal.lighting');
  assert.ok(best?.words.includes('路灯'));
  assert.ok(others.length > 0 && others.every(({ unit }) => unit !== best?.unit));
  const nothing = { procedure: 'service-request', subject: '嗯嗯' };
  assert.deepEqual((await station.send<RouteView>('POST', '/api/route', { body: nothing })).body, {
    best: null,
    others: [],
  });
});

test('sheets in force are found while typing; one past its review says so; one that has run out is not shown', async () => {
  const ask = (q: string) => station.get<Knowledge>(`/api/knowledge?q=${encodeURIComponent(q)}`);
  assert.equal((await ask('我家门口的路灯不亮')).sheets[0]?.key, 'street-lamps');
  const [living] = (await ask('低保怎么申请')).sheets;
  assert.deepEqual([living?.key, living?.unreviewed, living?.reviewBy], ['minimum-living', true, '2026-06-30']);
  assert.ok(!(await ask('秸秆离田补助')).sheets.some(({ key }) => key === 'straw-2025'));
  assert.ok((await ask('路灯')).templates.some(({ text }) => text.includes('【地点】')));
  assert.equal((await county.stranger.send('GET', '/api/knowledge')).status, 401);
});

test('that what was written down was read back stands in the matter', async () => {
  const form = { subject: '路面塌了', detail: '半米深。', 'read-back': true, earlier: '260101-00001' };
  const body = { procedure: 'service-request', form, channel: 'phone' };
  const { status, body: slip } = await station.send<{ id: string }>('POST', '/api/matters', { body });
  assert.equal(status, 201, JSON.stringify(slip));
  const { answers } = await station.get<MatterView>(`/api/matters/${slip.id}`);
  assert.deepEqual([answers['read-back'], answers.earlier], [true, '260101-00001']);
});
