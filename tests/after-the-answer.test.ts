import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ChildView, EntryView, MatterView } from '#server/routes/contract.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;
let unit: Person;
let handler: Person;
let head: Person;
let caller: Person;
let superior: Person;
let supervisor: Person;

const monday = '2026-03-02T09:00:00+08:00';

/** Every answer is asked about, so that no test hangs on the draw. */
const everyAnswer = {
  name: 'call-back-share',
  amount: 1,
  unit: 'share',
  from: '2026-03-02',
  source: '听溪县政府办〔2026〕12号（虚构）',
};

before(async () => {
  county = await openCounty();
  const offices = ['superior', 'supervisor'].map((office) => `county-government-${office}`);
  const posts = ['hotline-station', 'nongshui-unit', 'nongshui-handler', 'nongshui-head', 'hotline-caller', ...offices];
  type People = [Person, Person, Person, Person, Person, Person, Person];
  [station, unit, handler, head, caller, superior, supervisor] = (await Promise.all(posts.map(county.post))) as People;
  const admin = await county.post('county-government-admin');
  county.setClock(monday);
  const set = await admin.send('POST', '/api/registers/terms', { body: everyAnswer });
  assert.equal(set.status, 201, JSON.stringify(set.body));
});
after(() => county.close());

/** A request on Monday 2 March 2026, with its handler. */
async function handled(): Promise<Mine> {
  county.setClock(monday);
  const mine = await county.says('service-request');
  await station.does(mine.id, 'dispatch', { unit: 'nongshui' });
  await unit.does(mine.id, 'accept');
  await unit.does(mine.id, 'allocate', { handler: 'nongshui-handler' });
  return mine;
}

const matter = (who: Person, id: string) => who.get<MatterView>(`/api/matters/${id}`);
const acts = async (who: Person, id: string) =>
  (await who.get<EntryView[]>(`/api/matters/${id}/entries`)).map(({ act }) => act);

/** Matters of a procedure that this one opened, as somebody sees them. */
async function opened(who: Person, id: string, procedure: string): Promise<readonly ChildView[]> {
  await county.settled();
  const children = await who.get<ChildView[]>(`/api/matters/${id}/children`);
  return children.filter((child) => child.procedure === procedure);
}

/** Answers, and gives the only call-back that is open then. */
async function answered(id: string): Promise<ChildView> {
  await handler.does(id, 'answer', { reply: '已换灯头，今晚起亮。' });
  const waiting = (await opened(caller, id, 'call-back')).filter(({ ended }) => !ended);
  assert.equal(waiting.length, 1);
  return waiting[0] as ChildView;
}

test('an answer is asked about by the hotline, never by the unit; “resolved” on the phone is the resident’s word', async () => {
  const { id, me } = await handled();
  const call = await answered(id);
  const { holder, parent } = await matter(caller, call.id);
  assert.deepEqual([holder.post, parent], ['hotline-caller', id]);
  for (const who of [unit, handler, head]) {
    assert.deepEqual(await who.acts(call.id), []);
    for (const [act, data] of Object.entries({
      resolved: { rating: 5 },
      attempt: { outcome: 'no-answer' },
      decline: {},
    }))
      assert.equal((await who.refused(call.id, act, data)).rule, `call-back/waiting/${act}/not-yours`);
  }
  await caller.does(call.id, 'resolved', { rating: 4, words: '亮了，谢谢。' });
  await county.settled();
  const end = await matter(me, id);
  assert.deepEqual([end.step, end.ended, end.judged, end.answers.rating], ['closed', true, 'resolved', 4]);
  const word = (await me.get<EntryView[]>(`/api/matters/${id}/entries`)).at(-1);
  assert.deepEqual([word?.act, word?.by.office, word?.content.words], ['resolved', 'follow', '亮了，谢谢。']);
  assert.equal((await me.refused(id, 'unresolved')).rule, 'service-request/closed/unresolved/ended');
});

test('three vain attempts end the call and judge nothing: the request stays with the resident, and silence closes it as silence', async () => {
  const { id, me } = await handled();
  const call = await answered(id);
  for (const outcome of ['no-answer', 'call-later'])
    assert.equal((await caller.does(call.id, 'attempt', { outcome })).matter.step, 'waiting');
  const third = await caller.does(call.id, 'attempt', { outcome: 'wrong-number' });
  assert.deepEqual([third.matter.step, third.matter.ended], ['not-reached', true]);
  await county.settled();
  const open = await matter(me, id);
  assert.deepEqual([open.step, open.ended, open.judged], ['answered', false, null]);
  assert.deepEqual((await me.acts(id)).slice(0, 2), ['resolved', 'unresolved']);
  await county.pass(8);
  const end = await matter(me, id);
  assert.deepEqual([end.step, end.judged, end.answers.rating], ['closed', 'silence', undefined]);
});

test('“unresolved” on the phone sends it back to the unit, and the next answer is asked about again', async () => {
  const { id, me } = await handled();
  const first = await answered(id);
  await caller.does(first.id, 'unresolved', { rating: 2, words: '还是不亮。' });
  await county.settled();
  const back = await matter(me, id);
  assert.deepEqual([back.step, back.unit, back.ended], ['handling', 'nongshui', false]);
  await county.pass(1);
  const second = await answered(id);
  assert.notEqual(second.id, first.id);
  assert.deepEqual(
    (await opened(caller, id, 'call-back')).map(({ step }) => step),
    ['unresolved', 'waiting'],
    'once for each answer',
  );
  assert.equal((await caller.refused(first.id, 'resolved')).rule, 'call-back/unresolved/resolved/ended');
});

test('whoever has judged on the page is not called any more', async () => {
  const { id, me } = await handled();
  const call = await answered(id);
  await me.does(id, 'resolved', { rating: 5 });
  await county.settled();
  const recalled = await matter(caller, call.id);
  assert.deepEqual([recalled.step, recalled.ended], ['recalled', true]);
  assert.match((await caller.refused(call.id, 'unresolved')).rule ?? '', /ended/);
  const end = await matter(me, id);
  assert.deepEqual([end.judged, end.answers.rating], ['resolved', 5]);
});

test('a promise with a day is kept by the unit with a proof; late, it is escalated and still owed', async () => {
  const { id, me } = await handled();
  const promised = { promised: '三组路灯全部换成太阳能灯。', 'promised-by': '2026-03-13' };
  await handler.does(id, 'answer', { reply: '先换灯头。', ...promised });
  const [owed, ...more] = await opened(unit, id, 'promise');
  assert.ok(owed && more.length === 0);
  const { holder, clocks, form } = await matter(unit, owed.id);
  assert.deepEqual([holder.post, form.promised], ['nongshui-unit', promised.promised]);
  assert.match(clocks.find(({ name }) => name === 'promised')?.due ?? '', /^2026-03-13T23:59:59/);
  await me.does(id, 'resolved');
  assert.match((await unit.refused(owed.id, 'fail', { reason: '没钱' })).rule ?? '', /not-yours/);
  await county.pass(11);
  assert.equal((await acts(unit, owed.id)).includes('escalate'), false, 'the day itself is still the unit’s');
  await county.pass(1);
  const late = await matter(superior, owed.id);
  assert.deepEqual([late.step, late.late, (await acts(unit, owed.id)).at(-1)], ['promised', true, 'escalate']);
  assert.equal((await unit.refused(owed.id, 'fulfil')).field, 'proof');
  const kept = await unit.does(owed.id, 'fulfil', { proof: '三组十二盏全部换完，村里已签收。' });
  assert.deepEqual([kept.matter.step, kept.matter.ended], ['fulfilled', true]);
  assert.equal((await matter(me, id)).step, 'closed', 'a promise kept later changes nothing that was judged');
});

test('an answer without a day promises nothing', async () => {
  const { id } = await handled();
  await answered(id);
  assert.deepEqual(await opened(unit, id, 'promise'), []);
});

test('supervision goes from watched to accounting by the clock alone, and moves neither step nor term of the request', async () => {
  const { id } = await handled();
  // So that the request itself does not come due meanwhile, which would open a supervision of its own.
  await head.does(id, 'extend', { days: 6, reason: '等配件' });
  const standing = async () => {
    const { step, due, clocks } = await matter(station, id);
    return { step, due, clocks: clocks.map((clock) => [clock.name, clock.due]) };
  };
  const asItWas = await standing();
  const unmoved = async () => assert.deepEqual(await standing(), asItWas);
  await supervisor.does(id, 'supervise', { order: '请三日内到场。' });
  const [watch, ...more] = await opened(supervisor, id, 'supervision');
  assert.ok(watch && more.length === 0);
  const begun = await matter(unit, watch.id);
  assert.deepEqual([begun.step, begun.holder.post, begun.unit], ['watched', 'nongshui-unit', 'nongshui']);
  await unmoved();
  await county.pass(4);
  assert.equal((await matter(unit, watch.id)).step, 'cautioned');
  await unmoved();
  await county.pass(4);
  const called = await matter(supervisor, watch.id);
  assert.deepEqual([called.step, called.holder.post], ['accounting', 'county-government-supervisor']);
  await unmoved();
  const marks = (await supervisor.get<EntryView[]>(`/api/matters/${watch.id}/entries`)).map(
    ({ act, by }) => `${act} ${by.office}`,
  );
  assert.deepEqual(marks, ['register follow', 'caution clock', 'account clock']);
  assert.match((await unit.refused(watch.id, 'release', { reason: '已办' })).rule ?? '', /not-yours/);
  assert.equal((await opened(supervisor, id, 'supervision')).length, 1);
});
