import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ChildView, EntryView, MatterList, MatterView } from '#server/routes/contract.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;
let unit: Person;
let handler: Person;
let head: Person;
let superior: Person;

before(async () => {
  county = await openCounty();
  const posts = ['hotline-station', 'nongshui-unit', 'nongshui-handler', 'nongshui-head', 'county-government-superior'];
  const people = (await Promise.all(posts.map(county.post))) as [Person, Person, Person, Person, Person];
  [station, unit, handler, head, superior] = people;
});
after(() => county.close());

const monday = '2026-03-02T09:00:00+08:00';

/** A request on Monday 2 March 2026, with its handler. */
async function handled(): Promise<Mine> {
  county.setClock(monday);
  const mine = await county.says('service-request');
  await station.does(mine.id, 'dispatch', { unit: 'nongshui' });
  await unit.does(mine.id, 'accept');
  await unit.does(mine.id, 'allocate', { handler: 'nongshui-handler' });
  return mine;
}

const step = async ({ id, me }: Mine) => (await me.get<MatterView>(`/api/matters/${id}`)).step;
const entries = ({ id, me }: Mine) => me.get<EntryView[]>(`/api/matters/${id}/entries`);

test('the full circle: unresolved once goes back to the unit, twice to its superior, and resolved closes it', async () => {
  const mine = await handled();
  const { id, me } = mine;
  assert.deepEqual(await me.acts(id), ['withdraw', 'supplement', 'urge'], 'nothing to judge before an answer');
  await handler.does(id, 'answer', { reply: '已修好。' });
  const back = await me.does(id, 'unresolved', { rating: 1, words: '还是不亮。' });
  assert.deepEqual([back.matter.step, back.matter.unit], ['handling', 'nongshui']);
  await handler.does(id, 'answer', { reply: '换了灯泡。' });
  const up = await me.does(id, 'unresolved');
  assert.deepEqual([up.matter.step, up.matter.holder.post], ['with-superior', 'county-government-superior']);
  assert.equal(
    (await handler.refused(id, 'answer', { reply: '再答一次' })).rule,
    'service-request/with-superior/answer/not-yours',
  );
  await superior.does(id, 'answer', { reply: '县里督促,已换线路。' });
  const end = await me.does(id, 'resolved', { rating: 5 });
  assert.deepEqual([end.matter.step, end.matter.ended, end.matter.judged], ['closed', true, 'resolved']);
  assert.deepEqual(
    (await entries(mine)).map(({ act }) => act),
    [
      'register',
      'dispatch',
      'accept',
      'allocate',
      'answer',
      'unresolved',
      'answer',
      'unresolved',
      'answer',
      'resolved',
    ],
  );
  assert.equal((await me.refused(id, 'unresolved')).rule, 'service-request/closed/unresolved/ended');
});

test('unresolved a third time concludes it, counted unresolved', async () => {
  const { id, me } = await handled();
  for (const who of [handler, handler, superior]) {
    await who.does(id, 'answer', { reply: '已处理。' });
    await me.does(id, 'unresolved');
  }
  const end = await me.get<MatterView>(`/api/matters/${id}`);
  assert.deepEqual([end.step, end.ended, end.judged], ['concluded', true, 'unresolved']);
});

test('no act skips a step, and each refusal names rule and article', async () => {
  county.setClock(monday);
  const { id, me } = await county.says('service-request');
  const tries: [Person, string, string][] = [
    [station, 'accept', 'not-here'],
    [station, 'resolved', 'not-here'],
    [me, 'resolved', 'not-here'],
    [me, 'dispatch', 'not-yours'],
    [station, 'withdraw', 'not-yours'],
    [me, 'lapse', 'not-here'],
    [station, 'dispatch', 'missing'],
  ];
  for (const [who, act, why] of tries) {
    const { rule, law } = await who.refused(id, act);
    assert.equal(rule, `service-request/received/${act}/${why}`);
    assert.match(law ?? '', /第\d+条/);
  }
  assert.equal((await station.refused(id, 'dispatch', { unit: 'court' })).field, 'unit');
});

test('nobody judges for the resident: not the station, not the unit, not the superior', async () => {
  const { id } = await handled();
  await handler.does(id, 'answer', { reply: '已修好。' });
  for (const who of [station, unit, handler, head, superior]) {
    for (const act of ['resolved', 'unresolved', 'lapse', 'withdraw']) {
      assert.equal((await who.send('POST', `/api/matters/${id}/acts`, { body: { act } })).status, 403);
    }
  }
});

test('silence closes it as silence, neither resolved nor rated', async () => {
  const mine = await handled();
  await handler.does(mine.id, 'answer', { reply: '已修好。' });
  await county.pass(7);
  assert.equal(await step(mine), 'answered', 'the seventh day is still the resident’s');
  await county.pass(1);
  const end = await mine.me.get<MatterView>(`/api/matters/${mine.id}`);
  assert.deepEqual([end.step, end.judged, end.answers.rating], ['closed', 'silence', undefined]);
  assert.deepEqual((await entries(mine)).at(-1)?.by, { office: 'clock' });
});

test('silence on the superior’s answer concludes it', async () => {
  const mine = await handled();
  await handler.does(mine.id, 'answer', { reply: '已修好。' });
  await mine.me.does(mine.id, 'unresolved');
  await handler.does(mine.id, 'answer', { reply: '已修好。' });
  await mine.me.does(mine.id, 'unresolved');
  await superior.does(mine.id, 'answer', { reply: '已修好。' });
  await county.pass(8);
  const end = await mine.me.get<MatterView>(`/api/matters/${mine.id}`);
  assert.deepEqual([end.step, end.judged], ['concluded', 'silence']);
});

test('a dispatch is disputed within one working day; the common superior sends it back or upholds it', async () => {
  county.setClock(monday);
  const said = await county.says('service-request');
  await station.does(said.id, 'dispatch', { unit: 'nongshui' });
  const objection = { ground: 'not-our-remit', reason: '归供电部门。' };
  const { matter } = await unit.does(said.id, 'dispute-dispatch', objection);
  assert.equal(matter.holder.post, 'county-government-superior');
  assert.match((await unit.refused(said.id, 'agree-return')).rule ?? '', /not-yours/);
  assert.equal((await superior.does(said.id, 'agree-return')).matter.step, 'received');
  await station.does(said.id, 'dispatch', { unit: 'jiaotong' });
  const jiaotong = await county.post('jiaotong-unit');
  await jiaotong.does(said.id, 'dispute-dispatch', objection);
  const kept = await superior.does(said.id, 'refuse-return', { reason: '道路照明属交通部门。' });
  assert.deepEqual([kept.matter.step, kept.matter.unit], ['with-unit', 'jiaotong']);
  county.setClock('2026-03-04T09:00:00+08:00');
  assert.equal(
    (await jiaotong.refused(said.id, 'dispute-dispatch', objection)).rule,
    'service-request/with-unit/dispute-dispatch/window',
  );
});

test('working together: children are opened, the answer waits for them, and the last report releases it', async () => {
  const { id } = await handled();
  const called = await handler.does(id, 'convene', { departments: ['zhujian', 'qingshi'], reason: '请到场一起看。' });
  assert.equal(called.matter.waitsFor.length, 2);
  await county.settled();
  const refusal = await handler.refused(id, 'answer', { reply: '先答了' });
  assert.equal(refusal.rule, 'service-request/handling/answer/waiting');
  assert.match(refusal.law ?? '', /第11条/);
  for (const [i, child] of called.matter.waitsFor.entries()) {
    const other = await county.post(['zhujian-unit', 'qingshi-unit'][i] ?? '');
    assert.equal((await other.get<MatterView>(`/api/matters/${child}`)).parent, id);
    await other.does(child, 'confirm');
    await other.does(child, 'answer', { reply: '已到场。' });
    await county.settled();
  }
  const children = await station.get<ChildView[]>(`/api/matters/${id}/children`);
  assert.deepEqual(
    children.map(({ unit: whose, step: at, charged, came }) => [whose, at, charged, typeof came]).toSorted(),
    [
      ['qingshi', 'done', 0, 'string'],
      ['zhujian', 'done', 0, 'string'],
    ],
  );
  const free = await handler.get<MatterView>(`/api/matters/${id}`);
  assert.deepEqual(free.waitsFor, []);
  assert.equal((await handler.does(id, 'answer', { reply: '一起修好了。' })).matter.step, 'answered');
});

test('one voice is carried by another: its answer follows, each resident judges alone, and it can be parted', async () => {
  const main = await handled();
  const second = await county.says('service-request');
  const third = await county.says('service-request');
  for (const { id } of [second, third]) {
    assert.equal((await station.does(id, 'merge', { main: main.number })).matter.step, 'joined');
  }
  await county.settled();
  await station.does(third.id, 'split', { reason: '不是同一处。' });
  await county.settled();
  assert.deepEqual((await station.get<MatterView>(`/api/matters/${main.id}`)).voices, [second.id]);
  await handler.does(main.id, 'answer', { reply: '路灯已修好。' });
  await county.settled();
  assert.deepEqual([await step(main), await step(second), await step(third)], ['answered', 'answered', 'received']);
  const told = (await entries(second)).find(({ act }) => act === 'answer');
  assert.deepEqual(told?.content, { reply: '路灯已修好。' });
  await second.me.does(second.id, 'unresolved');
  assert.deepEqual([await step(main), await step(second)], ['answered', 'handling']);
});

test('merging into itself, an ended one, a carried one or no matter at all is refused', async () => {
  county.setClock(monday);
  const { id, number } = await county.says('service-request');
  const ended = await county.says('service-request');
  await ended.me.does(ended.id, 'withdraw');
  for (const main of [number, ended.number, '260302-99999']) {
    assert.equal((await station.refused(id, 'merge', { main })).field, 'main');
  }
});

test('more time is capped at ten working days in all, told why, and given by the head alone', async () => {
  const { id } = await handled();
  assert.match((await handler.refused(id, 'extend', { days: 1, reason: '等配件' })).rule ?? '', /not-yours/);
  await head.does(id, 'extend', { days: 6, reason: '等配件' });
  const refusal = await head.refused(id, 'extend', { days: 5, reason: '还没到' });
  assert.equal(refusal.rule, 'service-request/handling/extend/cap');
  assert.match(refusal.law ?? '', /第13条/);
  const { matter } = await head.does(id, 'extend', { days: 4, reason: '还没到' });
  // Five working days from Monday 2 March, and ten more.
  assert.match(matter.clocks.find(({ name }) => name === 'handling')?.due ?? '', /^2026-03-23/);
});

test('what takes too long rings: warned, then escalated, and stays with its holder', async () => {
  const mine = await handled();
  // Due at the end of Monday 9 March.
  await county.pass(7);
  await county.pass(1);
  const acts = (await entries(mine)).map(({ act }) => act);
  assert.deepEqual(acts.slice(4), ['warn', 'escalate']);
  const { step: at, late } = await mine.me.get<MatterView>(`/api/matters/${mine.id}`);
  assert.deepEqual([at, late], ['handling', true]);
});

test('a resident withdraws at any time, a supervisor orders at any time, and neither can do the other’s', async () => {
  const { id, me } = await handled();
  const supervisor = await county.post('county-government-supervisor');
  const { matter } = await supervisor.does(id, 'supervise', { order: '请三日内到场。' });
  assert.equal(matter.step, 'handling');
  assert.match((await me.refused(id, 'supervise', { order: '快' })).rule ?? '', /not-yours/);
  assert.equal((await me.does(id, 'withdraw')).matter.step, 'withdrawn');
  assert.match((await supervisor.refused(id, 'supervise', { order: '再' })).rule ?? '', /ended/);
});

test('what is another road is led there, named, and ended as diverted', async () => {
  county.setClock(monday);
  const { id } = await county.says('service-request');
  await station.refused(id, 'divert', { road: 'litigation' });
  assert.equal(
    (await station.does(id, 'divert', { road: 'litigation', reason: '已在诉讼中。' })).matter.step,
    'diverted',
  );
});

test('a search finds what was said, in Chinese, after the words are indexed', async () => {
  const mine = await county.says('service-request', { subject: '井盖丢失', detail: '学校门口下水井盖不见了。' });
  await county.settled();
  const { items } = await station.get<MatterList>(`/api/matters?q=${encodeURIComponent('下水井盖')}`);
  assert.deepEqual(
    items.map(({ id }) => id),
    [mine.id],
  );
});
