import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Matter } from '#domain/matter/matter.ts';
import { personalUses } from '#regulations/personal-uses.ts';
import { wording } from '#regulations/wording/index.ts';
import { act } from '#server/act.ts';
import { carryOutKeeping } from '#server/erasure/carry-out-keeping.ts';
import { namesBeside } from '#server/erasure/lying-beside.ts';
import { upcoming } from '#server/erasure/upcoming.ts';
import { loadMatter } from '#server/store/load-matter.ts';
import { verify } from '#server/verify/verify.ts';
import { type County, type Mine, openCounty, saying } from './county.ts';

let county: County;
let mine: Mine;
let held: Mine;
let petition: Mine;

const contact = { name: '张三', phone: '13800000000' };

before(async () => {
  county = await openCounty();
  county.setClock('2026-03-02T09:00:00+08:00');
  mine = await county.says('service-request', { ...saying, contact });
  held = await county.says('service-request', { ...saying, contact });
  petition = await county.says('petition', { subject: '补偿没有到', detail: '修路占地', kind: 'claim', contact });
  for (const { me, id } of [mine, held, petition]) await withdraw(me, id);
  await county.settled();
});
after(() => county.close());

async function withdraw(me: Mine['me'], id: string): Promise<void> {
  const { last } = await me.get<{ last: number }>(`/api/matters/${id}`);
  const reply = await me.send('POST', `/api/matters/${id}/acts`, { body: { act: 'withdraw', data: {}, after: last } });
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
}

const house = () => county.running.house;
const matterOf = async (id: string): Promise<Matter> => {
  const row = await loadMatter(house().db, house().region, id);
  assert.ok(row);
  return row.matter;
};
const left = async (id: string): Promise<string[]> =>
  [...new Set((await namesBeside(house().db, house().region, id)).flatMap(({ fields }) => fields))].sort();

const officer = async () => {
  const posts = (await house().world()).posts.get('county-government') ?? [];
  const post = posts.find(({ office }) => office === 'privacy');
  assert.ok(post);
  return { kind: 'post', post } as const;
};

test('a matter that cannot be erased fails aloud and holds up no other keeping time', async () => {
  county.setClock('2027-03-02T02:25:00+08:00');
  const { db, region, rule } = house();
  await db.query(
    `insert into exchange_reject (id, region, partner, procedure, line, message, reasons, at)
     values ('01a1fe93-0000-7000-8000-000000000001', $1, 'xinfang', 'petition', 1, '{}', '{}', '2026-03-02T09:00:00+08:00')`,
    [region],
  );
  const broken = {
    ...house(),
    rule: (name: string, day: string) => (name === 'petition' ? undefined : rule(name, day)),
  };
  await assert.rejects(carryOutKeeping(broken), /petition/);
  assert.equal((await db.query('select from exchange_reject')).rowCount, 0);
});

test('the public list says what the system opens by itself, who sees it, and under which article', async () => {
  const response = await fetch(`${county.url}/privacy`, { headers: { 'accept-language': 'zh' } });
  const page = await response.text();
  for (const use of Object.keys(personalUses))
    assert.ok(page.includes(wording.zh.personalUses[use] ?? '?'), `${use} is not on the list`);
  assert.match(page, /您来电时[\s\S]{0,60}谁看到 · 经办的岗位[\s\S]{0,60}第6条/);
});

test('nothing goes before its time', async () => {
  county.setClock('2027-03-02T02:25:00+08:00');
  assert.deepEqual(await carryOutKeeping(house()), { erased: 0, dropped: 0 });
  assert.deepEqual(await left(mine.id), ['contact', 'detail', 'subject']);
});

test('the officer sees beforehand what goes, and is told when the list is cut', async () => {
  const { post } = await officer();
  const soon = async (most: number) => {
    const { items, more } = await upcoming(house(), post, 30, most);
    return { numbers: items.map(({ matter }) => matter.number).sort(), more };
  };
  assert.deepEqual(await soon(2), { numbers: [mine.number, held.number].sort(), more: false });
  assert.deepEqual(await soon(1), { numbers: [mine.number], more: true });
  const accused = { key: 'x', name: 'x', unit: 'hotline', office: 'privacy' } as const;
  await county.running.database.owner.query("update matter set shielded = '{hotline}' where id = $1", [mine.id]);
  const seen = await upcoming(house(), accused, 30, 1);
  await county.running.database.owner.query("update matter set shielded = '{}' where id = $1", [mine.id]);
  assert.deepEqual(
    [seen.items.map(({ matter }) => matter.number), seen.more],
    [[held.number], false],
    'what accuses their unit is neither listed nor counted',
  );
});

test('what somebody had put off waits for the day it names', async () => {
  const data = { until: '2027-06-01', reason: '法院正在审理' };
  const outcome = await act(house(), { matter: held.id, act: 'hold', actor: await officer(), data });
  assert.ok('done' in outcome, JSON.stringify(outcome));
});

test('a year and a day after the end the telephone number goes, the words stay; done again it finds nothing', async () => {
  county.setClock('2027-03-03T02:25:00+08:00');
  assert.equal((await carryOutKeeping(house())).erased, 1);
  assert.deepEqual([await left(mine.id), (await left(held.id)).includes('contact')], [['detail', 'subject'], true]);
  assert.deepEqual(await carryOutKeeping(house()), { erased: 0, dropped: 0 });
  const { rows } = await house().db.query('select body from entry where matter = $1 and act = $2', [mine.id, 'erase']);
  assert.deepEqual(rows[0]?.body.data.erased, [{ seq: 1, fields: ['contact'] }]);
  assert.deepEqual(rows[0]?.body.by, { office: 'clock' });
});

test('released, it goes at the next turn', async () => {
  county.setClock('2027-06-01T02:25:00+08:00');
  assert.equal((await carryOutKeeping(house())).erased, 1);
  assert.ok(!(await left(held.id)).includes('contact'));
});

test('after five years a service request is bare; a petition’s file stays its ten', async () => {
  county.setClock('2031-03-03T02:25:00+08:00');
  await carryOutKeeping(house());
  assert.deepEqual([await left(mine.id), (await matterOf(mine.id)).bare], [[], true]);
  assert.ok((await left(petition.id)).includes('contact'));
  county.setClock('2036-03-03T02:25:00+08:00');
  await carryOutKeeping(house());
  assert.deepEqual(await left(petition.id), []);
});

test('every promise still holds', async () => {
  assert.deepEqual((await verify(house(), county.running.database.owner)).findings, []);
});
