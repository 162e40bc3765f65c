import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ActView, EntryView, MatterList, MatterView, Problem } from '#server/routes/contract.ts';
import { type County, type Mine, openCounty, saying } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let office: Person;
let auditor: Person;
let discipline: Person;

before(async () => {
  county = await openCounty({ stories: true });
  const posts = ['petition-office-petition-office', 'county-government-auditor', 'discipline-unit'];
  [office, auditor, discipline] = (await Promise.all(posts.map(county.post))) as [Person, Person, Person];
});
after(() => county.close());

const contact = { name: '王秀兰', phone: '13812345678', address: '东头村三组' };
const word = '紫檀木茶几';
const accusation = { subject: '收受礼品', detail: `收了一张${word}。`, kind: 'accusation', contact };
const everyone = async (unit: string) =>
  Promise.all(((await county.running.house.atlas()).posts.get(unit) ?? []).map(({ key }) => county.post(key)));
const found = async (who: Person, query: string) => {
  const { items, total } = await who.get<MatterList>(`/api/matters?total=1&limit=200&${query}`);
  return { ids: items.map(({ id }) => id), total };
};

/** What a reader can try on a matter that is not theirs. */
const tries = (id: string): readonly [string, string, object?][] => [
  ['GET', `/api/matters/${id}`],
  ['GET', `/api/matters/${id}/entries`],
  ['GET', `/api/matters/${id}/acts`],
  ['GET', `/api/matters/${id}/proof`],
  ['GET', `/api/matters/${id}/looks`],
  ['POST', `/api/matters/${id}/looks`, { purpose: '看看是谁' }],
  ['POST', `/api/matters/${id}/acts`, { act: 'answer', data: { reply: '没有的事' } }],
  ['POST', `/api/matters/${id}/acts`, { act: 'supervise', data: { order: '停' } }],
];

/** Nothing tells that it exists: every try is answered as for a matter that is not there. */
async function cannotSee(who: Person, { id, number }: Mine): Promise<void> {
  const nothing = tries('00000000-0000-0000-0000-000000000000');
  for (const [i, [method, path, body]] of tries(id).entries()) {
    const [, other = ''] = nothing[i] ?? [];
    const letter = body === undefined ? {} : { body };
    const seen = await who.send<Problem>(method, path, letter);
    const unseen = await who.send<Problem>(method, other, letter);
    assert.equal(seen.status, 404, `${method} ${path}`);
    assert.deepEqual(seen.body, unseen.body);
  }
  for (const query of [`q=${encodeURIComponent(word)}`, `q=${number}`, 'procedure=petition']) {
    const { ids, total } = await found(who, query);
    assert.ok(!ids.includes(id) && total === ids.length, query);
  }
  const { items } = await who.get<{ items: { matter: string }[] }>('/api/notices');
  assert.ok(!items.some(({ matter }) => matter === id), 'told of it');
}

test('the unit accused, and all below it, can neither open, list, search, count, act nor be told', async () => {
  const mine = await county.says('petition', { ...accusation, accused: 'qingshi' });
  await county.settled();
  for (const unit of ['qingshi', 'dongtou', 'qingshi-station']) {
    for (const who of await everyone(unit)) await cannotSee(who, mine);
  }
  assert.deepEqual((await found(discipline, `q=${mine.number}`)).ids, [mine.id]);
  assert.equal((await discipline.get<MatterView>(`/api/matters/${mine.id}`)).holder.post, 'discipline-unit');
  assert.equal((await discipline.does(mine.id, 'answer', { reply: '已核查,当面告知。' })).matter.step, 'concluded');
  await county.settled();
  for (const who of await everyone('qingshi')) await cannotSee(who, mine);
});

test('an accusation is not there for supervisor, county superior and hotline; the auditor sees only that it is', async () => {
  const place = { code: '430199101201', words: '供销社门口' };
  const mine = await county.says('petition', { ...accusation, body: 'nongshui', accused: 'qingshi', place });
  await county.settled();
  for (const key of ['county-government-supervisor', 'county-government-superior', 'hotline-station'])
    await cannotSee(await county.post(key), mine);
  const veiled = (await auditor.get<MatterList>(`/api/matters?q=${mine.number}`)).items[0];
  assert.deepEqual([veiled?.id, veiled?.title, veiled?.place], [mine.id, '***', null]);
  for (const query of [`q=${encodeURIComponent(word)}`, 'place=430199101201&procedure=petition'])
    assert.ok(!(await found(auditor, query)).ids.includes(mine.id), query);
  const matter = await auditor.get<MatterView>(`/api/matters/${mine.id}`);
  assert.deepEqual([matter.form, matter.answers, matter.seats, matter.masked], [{}, {}, {}, []]);
  const entries = await auditor.get<EntryView[]>(`/api/matters/${mine.id}/entries`);
  assert.deepEqual(
    entries.map(({ data, content }) => [data, content]),
    [[{}, {}]],
  );
  for (const secret of [word, accusation.subject, 'qingshi', '青石', '供销社'])
    assert.ok(!JSON.stringify([matter, entries]).includes(secret), secret);
  for (const who of [office, discipline]) {
    assert.ok((await found(who, `q=${mine.number}`)).ids.includes(mine.id));
    assert.equal((await who.get<MatterView>(`/api/matters/${mine.id}`)).form.detail, accusation.detail);
    assert.ok(!(await found(who, `q=${encodeURIComponent(word)}`)).ids.includes(mine.id), 'found by a word');
  }
});

test('called an accusation only on transfer, it is set apart from then on, and its words are taken out of the index', async () => {
  const mine = await county.says('petition', { subject: '反映问题', detail: `见到${word}。` });
  await county.settled();
  const supervisor = await county.post('county-government-supervisor');
  assert.deepEqual((await found(supervisor, `q=${encodeURIComponent(word)}`)).ids, [mine.id]);
  await office.does(mine.id, 'transfer', { body: 'nongshui', kind: 'accusation' });
  await cannotSee(supervisor, mine);
  const left = 'select count(*) as n from search where matter = $1';
  const { rows } = await county.running.database.owner.query<{ n: number }>(left, [mine.id]);
  assert.equal(rows[0]?.n, 0);
});

test('accused only when it is transferred, the unit is shut out from that moment on, and told of nothing after', async () => {
  const mine = await county.says('petition', { subject: '反映问题', detail: `见到${word}。` });
  await office.does(mine.id, 'transfer', { body: 'jiaotong', kind: 'claim', accused: 'nongshui' });
  await county.settled();
  for (const who of await everyone('nongshui')) await cannotSee(who, mine);
  // Whoever has a seat in it is told of a withdrawal; the accused has one.
  await mine.me.does(mine.id, 'withdraw');
  await county.settled();
  const sql = 'select post from notice where matter = $1 and seq = 3 and post is not null order by post';
  const { rows } = await county.running.database.owner.query<{ post: string }>(sql, [mine.id]);
  assert.ok(rows.some(({ post }) => post === 'jiaotong-unit'));
  assert.deepEqual(
    rows.filter(({ post }) => post.startsWith('nongshui')),
    [],
  );
});

test('when the discipline commission itself is accused, it is shut out and its superior holds it', async () => {
  const mine = await county.says('petition', { ...accusation, accused: 'discipline' });
  await county.settled();
  for (const who of await everyone('discipline')) await cannotSee(who, mine);
  const { holder } = await mine.me.get<MatterView>(`/api/matters/${mine.id}`);
  assert.deepEqual([holder.unit, holder.proxy], ['city-discipline', true]);
});

test('an accusation stands on no page that residents read', async () => {
  const subject = '反映某单位公款吃喝';
  const mine = await county.says('petition', { ...accusation, subject, accused: 'nongshui' });
  const request = await county.says('service-request');
  await county.settled();
  const read = async (path: string) => {
    const page = await fetch(`${county.url}${path}`, { headers: { accept: 'text/html' } });
    return { status: page.status, text: await page.text() };
  };
  for (const path of ['/', '/public', `/public?q=${encodeURIComponent(subject)}`]) {
    const { text } = await read(path);
    assert.ok(!text.includes(`${subject}<`) && !text.includes(mine.number), path);
  }
  assert.equal((await read(`/public/${mine.number}`)).status, 404);
  assert.equal((await read(`/public/${request.number}`)).status, 200, 'what may be read is there');
});

test('a department sees what it has or had, never what is another’s', async () => {
  const mine = await county.says('service-request', { ...saying, detail: `路灯下有${word}。` });
  const station = await county.post('hotline-station');
  await station.does(mine.id, 'dispatch', { unit: 'nongshui' });
  await county.settled();
  for (const who of await everyone('jiaotong')) await cannotSee(who, mine);
  const own = await county.post('nongshui-handler');
  assert.equal((await own.get<MatterView>(`/api/matters/${mine.id}`)).id, mine.id);
  const all = await found(own, '');
  for (const id of all.ids.slice(0, 20)) {
    const { rows } = await county.running.database.owner.query<{ units: string[] }>(
      'select units from matter where id = $1',
      [id],
    );
    assert.ok(rows[0]?.units.includes('nongshui'), id);
  }
});

test('offices see their own kind of matter: the hotline no petition, the petition office no service request', async () => {
  const station = await county.post('hotline-station');
  assert.equal((await found(station, 'procedure=petition')).total, 0);
  assert.equal((await found(office, 'procedure=service-request')).total, 0);
  const admin = await county.post('county-government-admin');
  assert.deepEqual(await found(admin, ''), { ids: [], total: 0 });
});

test('the auditor lists every matter, masked, and opens no identity', async () => {
  const mine = await county.says('petition', { subject: '补偿', detail: '没有给。', contact });
  const { rows } = await county.running.database.owner.query<{ n: number }>('select count(*) as n from matter');
  assert.equal((await found(auditor, '')).total, rows[0]?.n);
  const matter = await auditor.get<MatterView>(`/api/matters/${mine.id}`);
  assert.deepEqual([matter.form.contact, matter.masked], ['***', ['contact']]);
  const entries = await auditor.get<EntryView[]>(`/api/matters/${mine.id}/entries`);
  assert.ok(!JSON.stringify([matter, entries]).includes('138'), 'a telephone number is shown');
  assert.equal(
    (await auditor.send('POST', `/api/matters/${mine.id}/looks`, { body: { purpose: '核对' } })).status,
    403,
  );
  assert.deepEqual(await auditor.get<ActView[]>(`/api/matters/${mine.id}/acts`), []);
});

test('whoever opens an identity by duty says why, and that is on the record', async () => {
  const mine = await county.says('petition', { subject: '补偿', detail: '没有给。', contact });
  const path = `/api/matters/${mine.id}/looks`;
  assert.equal((await office.send('POST', path, { body: {} })).status, 422);
  const opened = await office.send<{ fields: object }>('POST', path, { body: { purpose: '电话核实' } });
  assert.deepEqual(opened.body.fields, { contact });
  const { items } = await office.get<{ items: EntryView[] }>(path);
  assert.deepEqual(
    items.map(({ act, by, content }) => [act, by.post, content]),
    [['look', 'petition-office-petition-office', { purpose: '电话核实' }]],
  );
  // The resident reads who opened it, and why.
  const [, look] = await mine.me.get<EntryView[]>(`/api/matters/${mine.id}/entries`);
  assert.deepEqual([look?.act, look?.content], ['look', { purpose: '电话核实' }]);
});

test('a personal field stands sealed in the database, and in no entry, index or outbox', async () => {
  await county.says('petition', { subject: '补偿', detail: '没有给。', contact });
  await county.settled();
  const { owner } = county.running.database;
  const { rows: tables } = await owner.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  );
  for (const { name } of tables) {
    const { rows } = await owner.query<{ n: number }>(
      `select count(*) as n from ${name} t where t::text like '%13812345678%' or t::text like '%王秀兰%'`,
    );
    assert.equal(rows[0]?.n, 0, name);
  }
});

test('a resident’s own page tells the party nothing that is between offices', async () => {
  const mine = await county.says('service-request');
  const station = await county.post('hotline-station');
  const unit = await county.post('nongshui-unit');
  await station.does(mine.id, 'dispatch', { unit: 'nongshui' });
  await unit.does(mine.id, 'dispute-dispatch', { ground: 'not-our-remit', reason: '内部意见不外传' });
  const page = JSON.stringify([
    await mine.me.get(`/api/matters/${mine.id}`),
    await mine.me.get(`/api/matters/${mine.id}/entries`),
  ]);
  assert.ok(!page.includes('内部意见不外传'));
});
