import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Pool } from 'pg';
import { codesVersion } from '#domain/search/matter-codes.ts';
import { readQuery } from '#domain/search/query.ts';
import { takeAway } from '#server/erasure/take-away.ts';
import { indexWords } from '#server/jobs/index-words.ts';
import { startRebuild } from '#server/listen/search/rebuild.ts';
import { walk } from '#server/listen/search/walk.ts';
import type { MatterList } from '#server/routes/contract.ts';
import type { AllFound } from '#server/routes/search.ts';
import { inTransaction } from '#server/store/transaction.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;

const said = [
  { subject: '东头村三组路灯不亮', detail: '坏了三天，晚上看不见路，老人摔了一跤。', place: { code: '430199101202' } },
  { subject: '自来水停了两天', detail: '家里没有水做饭，打电话没有人接。' },
  { subject: '广场舞太吵', detail: '晚上十点还在跳，旁边的路灯很亮，孩子睡不着。请派人就近取证。厕所也没有。' },
  { subject: '物业乱收费', detail: '小区里停车要收三次钱，物业不给发票。' },
];

before(async () => {
  county = await openCounty();
  station = await county.post('hotline-station');
  county.setClock('2026-03-02T09:00:00+08:00');
  for (const form of said) await county.says('service-request', form);
  await county.settled();
});
after(() => county.close());

const list = (q: string, who = station, more = '') =>
  who.get<MatterList>(`/api/matters?q=${encodeURIComponent(q)}${more}`);
const titles = async (q: string, who = station) => (await list(q, who)).items.map(({ title }) => title);

test('a matter is found however it is typed', async () => {
  const ways = {
    东头村三组路灯不亮: [
      '路灯 不亮',
      '路燈不亮',
      '路灯不亮',
      'ludeng',
      'ludeng buliang',
      'ldbl',
      '录灯',
      '路不亮',
      '路灯灯不亮',
      '路灯坏亮',
      '柳林村',
      'liulincun',
      'llc',
      'liulincun ludeng',
      '留林村 路灯',
      '刘林村 路灯',
    ],
    广场舞太吵: ['十点 孩子', '就近', '广场 厕所'],
    自来水停了两天: ['自来水', '自來水', '自莱水', 'zilaishui', 'zls', '自来水停了怎么办', '没有人接'],
    物业乱收费: ['小区 物业', '小區物業', 'ＷＹ', '物业费乱收', '停车 发票'],
  };
  for (const [title, typed] of Object.entries(ways))
    for (const q of typed) assert.ok((await titles(q)).includes(title), `${q} finds ${title}`);
  assert.deepEqual(await titles('核电站'), []);
});

test('what stands in a title goes before what stands in a text, and both are marked', async () => {
  const { items } = await list('路灯');
  assert.deepEqual(
    items.map(({ title }) => title),
    [said[0]?.subject, said[2]?.subject],
  );
  const [inTitle, inText] = items;
  const marked = (text: string, marks: readonly (readonly [number, number])[] = []) =>
    marks.map(([from, to]) => text.slice(from, to));
  assert.deepEqual(marked(inTitle?.title ?? '', inTitle?.marks), ['路灯']);
  assert.deepEqual(marked(inText?.snippet?.text ?? '', inText?.snippet?.marks), ['路灯']);
});

test('a character that is read in two ways is found by the way it is read in its word', async () => {
  await county.says('service-request', { subject: '路口没有绿灯', detail: '只有红灯。' });
  await county.settled();
  assert.deepEqual(await titles('ludeng'), ['东头村三组路灯不亮']);
  assert.deepEqual(await titles('lvdeng'), ['路口没有绿灯']);
});

test('a number is found whole and by any three of its figures', async () => {
  const { items } = await list('路灯');
  const number = items[0]?.number ?? '';
  for (const typed of [number, number.slice(-4), number.slice(2, 8), number.replace('-', ' ')])
    assert.ok(
      (await list(typed)).items.some((one) => one.number === number),
      typed,
    );
});

const placeOf = async (id: string) =>
  (await county.running.house.db.query('select n from search where matter = $1', [id])).rows;

test('the words of a matter are found by whom it concerns, and by nobody else', async () => {
  const [own, other, auditor] = (await Promise.all(
    ['jiaotong-unit', 'jiaoyu-unit', 'county-government-auditor'].map(county.post),
  )) as [Person, Person, Person];
  const { id } = await county.says('service-request', {
    subject: '渡口没有护栏',
    detail: '渡口边上没有护栏，很危险。',
  });
  // Indexed before it went further, and once more when it had, at the same place in the order.
  await county.settled();
  const before = await placeOf(id);
  await station.does(id, 'dispatch', { unit: 'jiaotong' });
  await county.settled();
  assert.deepEqual(await placeOf(id), before);
  for (const q of ['渡口 护栏', 'dukou', '杜口']) {
    assert.deepEqual(await titles(q, own), ['渡口没有护栏'], q);
    assert.deepEqual(await titles(q, other), [], q);
    assert.deepEqual(await titles(q, auditor), ['渡口没有护栏'], q);
    const all = (who: Person) => who.get<AllFound>(`/api/search?q=${encodeURIComponent(q)}`);
    assert.equal((await all(own)).matters.length, 1);
    assert.equal((await all(other)).matters.length, 0);
  }
  assert.equal((await county.stranger.send('GET', '/api/search?q=dukou')).status, 401);
});

test('what is set apart no word finds, not even for those who handle it', async () => {
  const { number } = await county.says('accusation', {
    ...{ subject: '收受紫檀木茶几', detail: '去年腊月收了一张紫檀木茶几。', accused: 'qingshi', named: 'anonymous' },
  });
  await county.settled();
  const discipline = await county.post('discipline-unit');
  const auditor = await county.post('county-government-auditor');
  for (const q of ['紫檀木茶几', 'zitanmu', '紫檀', '茶几 腊月'])
    for (const who of [discipline, auditor, station]) assert.deepEqual((await list(q, who)).items, [], q);
  assert.equal((await list(number, discipline)).items.length, 1, 'its number does');
  const { rows } = await county.running.database.owner.query(
    'select 1 from search s join matter m on m.id = s.matter where m.apart',
  );
  assert.deepEqual(rows, []);
});

test('what comes in is found within a second, and no longer once it is erased', async () => {
  const { id } = await county.says('service-request', { subject: '楼道堆满旧沙发', detail: '三单元楼道堆满旧沙发。' });
  const began = performance.now();
  while ((await titles('旧沙发')).length === 0) assert.ok(performance.now() - began < 20_000);
  const { house } = county.running;
  const gone = () => house.db.query('select 1 from search where matter = $1', [id]);
  assert.equal((await gone()).rowCount, 1);
  await inTransaction(house.db, (client) =>
    takeAway(house, client, { matter: id, erased: [{ seq: 1, fields: ['subject', 'detail'] }], bare: true }),
  );
  assert.equal((await gone()).rowCount, 0);
  assert.deepEqual(await titles('旧沙发'), []);
  await indexWords(house, [id]);
  assert.equal((await gone()).rowCount, 0, 'nor is it indexed again');
});

test('codes made another way are made anew by a job, and meanwhile by nobody’s waiting', async () => {
  const { house, database } = county.running;
  await database.owner.query('truncate search');
  assert.deepEqual(await titles('路灯'), []);
  await database.owner.query(`update counter set next = 0 where name = 'search-version'`);
  await startRebuild(house, database.owner);
  await county.settled();
  assert.deepEqual(await titles('路灯'), [said[0]?.subject, said[2]?.subject]);
  const { rows } = await database.owner.query(`select next from counter where name = 'search-version'`);
  assert.deepEqual(rows, [{ next: codesVersion }]);
});

test('by the units that had a matter it is looked for only when all codes say them', async () => {
  const { house, database } = county.running;
  const scope = { sql: 'true', params: [], veils: 'false', units: ['jiaotong'] };
  const look = async () => {
    const db = new Pool({ connectionString: database.url });
    const sets = [readQuery('路灯')?.body ?? []];
    const hits = await walk(db, { region: house.region, scope, filter: {} }, { sets }, { below: undefined, limit: 9 });
    await db.end();
    return hits.length;
  };
  assert.equal(await look(), 0, 'they never had it');
  const set = (n: number) => database.owner.query(`update counter set next = $1 where name = 'search-version'`, [n]);
  await set(codesVersion - 1);
  assert.equal(await look(), 2, 'made before: whether it is shown is a question of scope, which says yes here');
  await set(codesVersion);
});

test('pages of what was found follow each other without gap or repeat', async () => {
  assert.equal((await list('天 路灯')).items.length, 2, 'a single character rules nothing out');
  const numbers: string[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const page: MatterList = await list('路灯', station, `&limit=1${next && `&cursor=${next}`}`);
    numbers.push(...page.items.map(({ number }) => number));
    next = page.next;
  }
  assert.deepEqual(
    numbers,
    (await list('路灯')).items.map(({ number }) => number),
  );
  assert.deepEqual((await list('路灯', station, '&total=1')).total, 2);
  assert.equal((await list('路灯', station, '&sort=opened')).items.length, 2);
});

test('registers, policy sheets and topics are found in the same box', async () => {
  const { rows } = await station.get<AllFound>('/api/search?q=dongtou');
  assert.ok(rows.some(({ register, name }) => register === 'places' && name === '东头村'));
  const { rows: sounding } = await station.get<AllFound>(`/api/search?q=${encodeURIComponent('交通运疏局')}`);
  assert.ok(sounding.some(({ key }) => key === 'jiaotong'));
  const kept = await station.get<{ items: readonly { key: string }[] }>('/api/registers/units?q=jtys');
  assert.deepEqual(
    kept.items.map(({ key }) => key),
    ['jiaotong'],
  );
});

test('a policy sheet that is found shows why; one that only has two figures of a number is not found', async () => {
  const sheets = async (q: string, lang = 'zh') =>
    (await station.get<AllFound>(`/api/search?lang=${lang}&q=${encodeURIComponent(q)}`)).sheets;
  assert.deepEqual(await sheets('261120'), []);
  for (const q of ['路灯', 'ludeng', '我家门口的路灯不亮了', '110', 'lamp']) {
    const found = await sheets(q);
    assert.ok(
      found.some(({ key }) => key === 'street-lamps'),
      q,
    );
    assert.ok(
      found.every(({ marks, snippet }) => marks.length > 0 || snippet !== null),
      q,
    );
  }
  const titled = async (q: string) => (await sheets(q, 'en')).find(({ key }) => key === 'street-lamps')?.title;
  assert.match((await titled('lamp')) ?? '', /^Street lamps/);
  assert.match((await titled('路灯')) ?? '', /^路灯/);
});
