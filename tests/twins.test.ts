import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { act } from '#server/act.ts';
import { countCommon } from '#server/listen/twins/count-common.ts';
import { indexTwins } from '#server/listen/twins/index-twins.ts';
import { likelyTwins } from '#server/listen/twins/likely-twins.ts';
import { tendTwins } from '#server/listen/twins/tend-twins.ts';
import type { LikelyView } from '#server/routes/likely.ts';
import { judgePairs } from '../bench/listen/twins/judge-pairs.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;

before(async () => {
  county = await openCounty();
  station = await county.post('hotline-station');
});
after(() => county.close());

const db = () => county.running.house.db;
const anybody = { sql: 'true', params: [], veils: 'false' };
const pump = { subject: '柳溪村抽水泵站夜里轰隆响', detail: '泵站离住房不到二十米，老人整夜睡不着，请装隔音墙。' };
const again = {
  subject: '柳溪村泵站抽水机器夜里太吵',
  detail: '泵站就在屋后，轰隆响到天亮，老人睡不着觉，请想办法隔音。',
};

const alike = async (saying: object) => {
  const body = { procedure: 'service-request', ...saying };
  const reply = await station.send<LikelyView>('POST', '/api/likely', { body });
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply.body.items;
};

const kept = async (matter: string) =>
  (await db().query('select 1 from twin where matter = $1', [matter])).rowCount === 1;

test('the same thing in other words is found, with why: words in both, days apart; another thing at the same place is not called the same', async () => {
  const first = await county.says('service-request', pump);
  const other = await county.says('service-request', {
    subject: '柳溪村小学门口没有斑马线',
    detail: '孩子过马路危险。',
  });
  await county.settled();
  const [found] = await alike(again);
  assert.equal(found?.id, first.id);
  assert.equal(found?.why.likely, true);
  assert.equal(found?.why.days, 0);
  const marked = found?.why.marks.map(([from, to]) => found.title.slice(from, to)).join('') ?? '';
  assert.match(marked, /柳溪村.*轰隆/);
  assert.ok(!(await alike(again)).some(({ id, why }) => id === other.id && why.likely));
});

test('where the village is known to be the same, what the place is called by no longer speaks against it', async () => {
  const place = { code: '430199101201' };
  const first = await county.says('service-request', {
    ...{ subject: '村部门口路灯夜里不亮', detail: '老人摔了一跤。', place },
  });
  await county.settled();
  const other = { subject: '村部大门外的路灯坏了不亮', detail: '晚上老人看不见路，摔倒过。' };
  const told = async (saying: object) => (await alike(saying)).find(({ id }) => id === first.id)?.why.likely;
  assert.equal(await told({ ...other, place: place.code }), true);
  assert.equal(await told(other), false);
});

test('the same words about another village of the town are worth a look, not likely the same', async () => {
  const said = { subject: '机耕道垮塌拖拉机过不去', detail: '连日大雨后垮了十几米，春耕急用。' };
  const first = await county.says('service-request', { ...said, place: { code: '430199101201' } });
  await county.settled();
  const told = async (place?: string) =>
    (await alike({ ...said, ...(place && { place }) })).find(({ id }) => id === first.id)?.why.likely;
  assert.equal(await told('430199101202'), false);
  assert.equal(await told('430199101201'), true);
  assert.equal(await told(), true, 'where nobody knows the village, the words decide');
});

test('traditional characters find what was said in simplified ones', async () => {
  const [found] = await alike({
    subject: '柳溪村泵站抽水機器夜裏太吵',
    detail: '轟隆響到天亮，老人睡不著覺，請裝隔音牆。',
  });
  assert.match(found?.title ?? '', /泵站/);
});

test('petitions and accusations are not indexed, by no job, and found by nothing', async () => {
  const petition = await county.says('petition', { ...pump, kind: 'claim' });
  const accusation = await county.says('petition', { ...pump, kind: 'accusation' });
  await county.settled();
  const ids = [petition.id, accusation.id];
  await indexTwins(county.running.house, ids);
  await tendTwins(county.running.house);
  for (const id of ids) assert.equal(await kept(id), false);
  const found = await likelyTwins(county.running.house, anybody, {
    procedure: 'service-request',
    subject: again.subject,
    detail: again.detail,
  });
  assert.ok(!found.some(({ id }) => ids.includes(id)));
});

test('what is set apart is not found even where a row was left', async () => {
  const { id } = await county.says('service-request', {
    subject: '杏花街下水道井盖丢了',
    detail: '三个井口敞着，小孩会掉下去。',
  });
  await county.settled();
  const saying = { procedure: 'service-request', subject: '杏花街井盖丢了', detail: '下水道井口敞着。' };
  const ids = async () => (await likelyTwins(county.running.house, anybody, saying)).map((one) => one.id);
  assert.deepEqual(await ids(), [id]);
  await db().query('update matter set apart = true where id = $1', [id]);
  assert.deepEqual(await ids(), []);
  assert.deepEqual(
    (await likelyTwins(county.running.house, { sql: 'false', params: [], veils: 'false' }, saying)).length,
    0,
    'nor by whom the scope forbids',
  );
});

test('what was registered before there was an index is indexed by the hour, and what is common is counted', async () => {
  const { id } = await county.says('service-request', { subject: '茶园路公交站牌倒了', detail: '倒了半个月没人扶。' });
  await county.settled();
  await db().query('delete from twin where matter = $1', [id]);
  await tendTwins(county.running.house);
  assert.equal(await kept(id), true);
  await db().query('insert into twin_common (key, region, share) values (1, $1, 0.5)', [county.running.house.region]);
  await countCommon(county.running.house);
  assert.equal((await db().query('select 1 from twin_common')).rowCount, 0, 'in a small county nothing is common');
});

test('with the words goes what they are found by, and no job puts it back', async () => {
  const mine = await county.says('service-request', { subject: '枣林村蓄水池漏了', detail: '一天漏掉半池。' });
  await county.settled();
  assert.equal(await kept(mine.id), true);
  await mine.me.does(mine.id, 'withdraw');
  const posts = (await county.running.house.world()).posts.get('county-government') ?? [];
  const post = posts.find(({ office }) => office === 'privacy') ?? assert.fail('no officer');
  const actor = { kind: 'post', post } as const;
  const outcome = await act(county.running.house, { matter: mine.id, act: 'erase', actor, data: { basis: 'asked' } });
  assert.ok('done' in outcome, JSON.stringify(outcome));
  await county.settled();
  await indexTwins(county.running.house, [mine.id]);
  await tendTwins(county.running.house);
  assert.equal(await kept(mine.id), false);
});

test('labelled pairs of real messages are told as the decision note says', (t) => {
  if (!existsSync(new URL('../../shared/data/messages/', import.meta.url)))
    return t.diagnostic('../shared/data is not here: nothing tried');
  const judged = judgePairs();
  assert.ok(judged !== undefined);
  assert.ok(judged.held.recall >= 0.9 && judged.held.precision >= 0.9, JSON.stringify(judged.held));
});
