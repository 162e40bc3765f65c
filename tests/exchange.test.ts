import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EntryView, MatterList, MatterView, Problem } from '#server/routes/contract.ts';
import type { DifferenceView, PartnerView, TakenInView } from '#server/routes/exchange-view.ts';
import { openSession } from '#server/who/sessions.ts';
import { signatureFor } from '#server/who/signed-request.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let office: Person;
let station: Person;

before(async () => {
  county = await openCounty();
  [office, station] = (await Promise.all(['petition-office-petition-office', 'hotline-station'].map(county.post))) as [
    Person,
    Person,
  ];
});
after(() => county.close());

const told = {
  ...{ number: 'XF-2026-0042', code: '839155', procedure: 'petition', kind: 'claim', subject: '补偿款没有发' },
  ...{ detail: '去年修路占了两分地，补偿款到现在没有给。', name: '王秀兰', phone: '13812345678', state: '已登记' },
  ...{ registered: '2026-11-03' },
};
const send = async (who: Person, partner: string, ...messages: object[]) => {
  const reply = await who.send<TakenInView>('POST', `/api/exchange/${partner}/messages`, { body: { messages } });
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply.body;
};
const open = (who: Person) => who.get<readonly DifferenceView[]>('/api/exchange/differences');
const byNumber = async (who: Person, external: string) =>
  (await who.get<MatterList>(`/api/matters?q=${external}`)).items[0] ?? assert.fail(external);

test('a petition of the mandated system comes in once, with its number, query code and day; sent again it is the same', async () => {
  const first = await send(office, 'xinfang', told);
  assert.deepEqual([first.new, first.same, first.rejected.length], [1, 0, 0]);
  const again = await send(office, 'xinfang', told, told);
  assert.deepEqual([again.read, again.new, again.same], [2, 0, 2]);
  const { id, number } = await byNumber(office, 'xinfang:XF-2026-0042');
  const matter = await office.get<MatterView>(`/api/matters/${id}`);
  assert.equal(matter.channel, 'exchange');
  assert.equal(matter.answers.happened, '2026-11-03');
  assert.ok(matter.masked.includes('external-code') && matter.masked.includes('contact'));
  assert.equal((await office.get<MatterList>(`/api/matters?q=${number}`)).items.length, 1);
});

test('what they say later and we do not stands side by side; taken, it is an act of the post, and not asked again', async () => {
  const later = { ...told, state: '已受理', accepted: '2026-11-05' };
  assert.equal((await send(office, 'xinfang', later)).different, 1);
  assert.equal((await send(office, 'xinfang', later)).same, 1);
  const found = (await open(office)).filter(({ external }) => external === told.number);
  assert.deepEqual(found.map(({ field, ours, theirs }) => [field, ours, theirs]).sort(), [
    ['accepted', '', '2026-11-05'],
    ['state', '已登记', '已受理'],
  ]);
  const [accepted, state] = ['accepted', 'state'].map((field) => found.find((one) => one.field === field));
  const decide = (id: string | undefined, body: object) =>
    office.send<Problem>('POST', `/api/exchange/differences/${id}`, { body });
  assert.equal((await decide(accepted?.id, { take: 'theirs' })).status, 200);
  assert.equal((await decide(state?.id, { take: 'ours' })).status, 422, 'ours without a reason');
  assert.equal((await decide(state?.id, { take: 'ours', reason: '本县还没有受理，对方登记早了。' })).status, 200);
  assert.equal((await decide(state?.id, { take: 'theirs' })).status, 404, 'decided once');
  const { items } = await office
    .get<{ items: EntryView[] }>(`/api/matters/${accepted?.matter}/entries`)
    .then((answer) => ({ items: listOf(answer) }));
  const entry = items.find(({ act }) => act === 'exchange');
  assert.equal(entry?.data.on, '2026-11-05');
  await send(office, 'xinfang', { ...later, result: '正在调查' });
  assert.deepEqual(
    (await open(office)).filter(({ external }) => external === told.number),
    [],
  );
});

const listOf = (answer: unknown): EntryView[] =>
  Array.isArray(answer) ? (answer as EntryView[]) : (answer as { items: EntryView[] }).items;

test('a difference that is gone is no longer asked about', async () => {
  const message = {
    number: 'XF-7',
    subject: '路不好走',
    detail: '下雨就积水。',
    registered: '2026-11-01',
    state: '办理中',
  };
  await send(office, 'xinfang', message);
  assert.equal((await open(office)).filter(({ external }) => external === 'XF-7').length, 1);
  await send(office, 'xinfang', { ...message, state: '已登记' });
  assert.equal((await open(office)).filter(({ external }) => external === 'XF-7').length, 0);
});

test('what cannot be taken in is kept with its reasons and can be fetched, corrected and sent again; the rest comes in', async () => {
  const result = await send(
    office,
    'xinfang',
    { number: 'XF-8' },
    { subject: '没有编号' },
    { number: 'XF-9', subject: '好的', registered: '2026-13-01' },
    { number: 'XF-10', subject: '井盖坏了' },
  );
  assert.deepEqual([result.read, result.new, result.rejected.length], [4, 1, 3]);
  assert.match(result.rejected[2]?.reasons.join('') ?? '', /登记日期.*不是日期/);
  const file = await office.send<string>('GET', '/api/exchange/xinfang/rejects');
  assert.match(file.body, /行号,退回原因,number/);
  assert.match(file.body, /XF-9,.*好的/);
  const again = await upload(
    'petition-office-petition-office',
    'xinfang',
    file.body.replace('2026-13-01', '2026-11-02'),
  );
  assert.equal(again.new, 1, JSON.stringify(again));
});

/** Sends a file as the holder of an account. */
async function upload(username: string, partner: string, csv: string): Promise<TakenInView> {
  const { house, database } = county.running;
  const { rows } = await database.owner.query<{ id: string }>('select id from staff where username = $1', [username]);
  const token = await openSession(house, { staff: rows[0]?.id ?? '' });
  const body = new FormData();
  body.set('file', new Blob([csv], { type: 'text/csv' }), 'messages.csv');
  const headers = { authorization: `Bearer ${token}` };
  const reply = await fetch(`${county.url}/api/exchange/${partner}/messages`, { method: 'POST', headers, body });
  return (await reply.json()) as TakenInView;
}

test('what has changed since the last export goes out once, in their words; accusations never go out in it', async () => {
  const changes = (after: number) =>
    office.get<{ items: { number: string; ours: string; state: string; registered: string }[]; next: number }>(
      `/api/exchange/xinfang/changes?after=${after}`,
    );
  const accusation = await county.says('petition', {
    subject: '收受礼品',
    detail: '收了一张茶几。',
    kind: 'accusation',
  });
  const all = await changes(0);
  const one = all.items.find(({ number }) => number === told.number);
  assert.deepEqual([one?.state, one?.registered], ['已登记', '2026-11-03']);
  assert.ok(!all.items.some(({ ours }) => ours === accusation.number));
  assert.deepEqual((await changes(all.next)).items, []);
  const { id } = await byNumber(office, 'xinfang:XF-10');
  await office.does(id, 'transfer', { body: 'jiaotong', kind: 'claim' });
  const since = await changes(all.next);
  assert.deepEqual(
    since.items.map(({ number, state }) => [number, state]),
    [['XF-10', '已转送']],
  );
  const csv = await office.send<string>('GET', '/api/exchange/xinfang/changes?format=csv&after=0');
  assert.match(csv.body, /number,ours,procedure,kind,subject/);
  assert.equal((await office.send('GET', '/api/exchange/xinfang/changes?apart=1')).status, 403);
});

test('each office keeps its own partners: the hotline neither sees nor sends petitions', async () => {
  const kept = async (who: Person) => (await who.get<readonly PartnerView[]>('/api/exchange')).map(({ key }) => key);
  assert.deepEqual([await kept(office), await kept(station)], [['xinfang'], ['city-12345']]);
  assert.equal((await station.send('GET', '/api/exchange/xinfang/changes')).status, 404);
  assert.equal(
    (await station.send('POST', '/api/exchange/xinfang/messages', { body: { messages: [told] } })).status,
    404,
  );
  assert.deepEqual(await open(station), []);
  const order = {
    number: 'GD-1',
    subject: '路灯不亮',
    detail: '东头村三组',
    state: '待派单',
    registered: '2026-11-20',
  };
  assert.equal((await send(station, 'city-12345', order)).new, 1);
  assert.equal(
    (await send(station, 'city-12345', { ...order, number: 'GD-2', procedure: 'petition' })).rejected.length,
    1,
  );
  assert.equal((await county.stranger.send('GET', '/api/exchange')).status, 401);
});

test('the partner itself sends and fetches by signed requests; accusations go to it alone, in a file of their own', async () => {
  const admin = await county.post('county-government-admin');
  const made = await admin.send<{ id: string; secret: string }>('POST', '/api/keys', {
    body: { name: '信访信息系统', purpose: 'exchange' },
  });
  const { id, secret } = made.body;
  const signed = (method: string, path: string, body = '') => {
    const time = String(Date.now() / 1000);
    const signature = signatureFor(secret, time, body);
    const headers = {
      ...{ 'x-huiyin-key': id, 'x-huiyin-timestamp': time, 'x-huiyin-signature': signature },
      ...(body !== '' && { 'content-type': 'application/x-ndjson' }),
    };
    return fetch(`${county.url}/api/exchange/${path}`, { method, headers, body: body === '' ? null : body });
  };
  assert.equal((await signed('GET', 'xinfang/changes')).status, 404, 'no partner has this key yet');
  const row = { 'api-key': id };
  assert.equal((await admin.send('PATCH', '/api/registers/partners/xinfang', { body: row })).status, 200);
  const lines = [{ number: 'XF-S1', subject: '门口积水' }, 'not json'].map((one) => JSON.stringify(one)).join('\n');
  const sent = await signed('POST', 'xinfang/messages', lines);
  const taken = (await sent.json()) as TakenInView;
  assert.deepEqual([taken.new, taken.rejected.length], [1, 1], JSON.stringify(taken));
  const accusation = await county.says('petition', {
    subject: '收受礼品',
    detail: '收了一张茶几。',
    kind: 'accusation',
  });
  const ours = async (path: string) => {
    const answer = (await (await signed('GET', path)).json()) as { items: { ours: string }[] };
    return answer.items.map((item) => item.ours);
  };
  assert.ok(!(await ours('xinfang/changes?limit=5000')).includes(accusation.number));
  assert.ok((await ours('xinfang/changes?apart=1&limit=5000')).includes(accusation.number));
  assert.equal((await signed('GET', 'xinfang/changes?apart=1&format=csv')).status, 403);
  assert.equal((await signed('GET', 'city-12345/changes')).status, 404, 'another partner');
});
