import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let office: Person;
let unit: Person;
let handler: Person;
let head: Person;
let superior: Person;
let countyHead: Person;

before(async () => {
  county = await openCounty();
  const posts = ['petition-office-petition-office', 'nongshui-unit', 'nongshui-handler', 'nongshui-head'];
  const above = ['county-government-superior', 'county-government-head'];
  type Six = [Person, Person, Person, Person, Person, Person];
  [office, unit, handler, head, superior, countyHead] = (await Promise.all(
    [...posts, ...above].map(county.post),
  )) as Six;
});
after(() => county.close());

const form = { subject: '承包地被占后没有拿到补偿', detail: '去年修路占了我家两分地。' };
const objection = { objection: 'not-our-remit', reason: '征地补偿不归水利。' };
const opinion = { request: '补偿', facts: '占地属实', result: 'support', opinion: '予以支持', basis: '《土地管理法》' };
const handed = (day: string) => ({ method: 'in-person', 'served-on': day, proof: '本人签收' });
const on = (day: string) => county.setClock(`${day}T09:00:00+08:00`);
const view = ({ id, me }: Mine) => me.get<MatterView>(`/api/matters/${id}`);

/** Registered on Monday 2 March 2026 and transferred on Thursday. */
async function transferred(kind = 'claim'): Promise<Mine> {
  on('2026-03-02');
  const mine = await county.says('petition', form);
  on('2026-03-05');
  await office.does(mine.id, 'transfer', { body: 'nongshui', kind });
  return mine;
}

async function accepted(): Promise<Mine> {
  const mine = await transferred();
  on('2026-03-10');
  await unit.does(mine.id, 'accept', { 'claim-road': 'opinion' });
  await unit.does(mine.id, 'allocate', { handler: 'nongshui-handler' });
  return mine;
}

/** Served on 2 April 2026. */
async function served(): Promise<Mine> {
  const mine = await accepted();
  on('2026-04-01');
  await handler.does(mine.id, 'opinion', opinion);
  await head.does(mine.id, 'sign');
  on('2026-04-02');
  await handler.does(mine.id, 'seal');
  await handler.does(mine.id, 'serve', handed('2026-04-02'));
  return mine;
}

test('registered, transferred, accepted, drafted, signed, numbered, served; then review and re-review to its end', async () => {
  const mine = await served();
  const { id, me } = mine;
  assert.equal((await view(mine)).step, 'served');
  on('2026-04-20');
  assert.equal(
    (await me.does(id, 'review', { reason: '数额不对。' })).matter.holder.post,
    'county-government-superior',
  );
  await superior.does(id, 'opinion', opinion);
  assert.match((await superior.refused(id, 'sign')).rule ?? '', /not-yours/, 'the head of the reviewing body signs');
  await countyHead.does(id, 'sign');
  await superior.does(id, 'seal');
  await superior.does(id, 'serve', handed('2026-04-20'));
  on('2026-05-06');
  const again = (await me.does(id, 're-review')).matter;
  // The re-reviewing body lies outside the county: the petition office records what it does.
  assert.deepEqual([again.unit, again.holder.proxy], ['city-government', true]);
  assert.match((await superior.refused(id, 'opinion', opinion)).rule ?? '', /not-yours/);
  await office.does(id, 'opinion', opinion);
  await office.does(id, 'sign');
  await office.does(id, 'seal');
  const end = (await office.does(id, 'serve', handed('2026-05-06'))).matter;
  assert.deepEqual(
    [end.step, end.ended, Object.keys(end.documents).sort()],
    ['exhausted', true, ['opinion', 're-review', 'review']],
  );
  for (const act of ['review', 're-review', 'rate', 'withdraw', 'unresolved']) {
    const { rule, law } = await me.refused(id, act);
    assert.equal(rule, `petition/exhausted/${act}/ended`);
    assert.match(law ?? '', /第36条/);
  }
});

test('the opinion’s parts stay between offices until it is served, and then the petitioner reads them', async () => {
  const mine = await accepted();
  on('2026-04-01');
  await handler.does(mine.id, 'opinion', opinion);
  assert.ok(!(await textOf(mine)).includes('占地属实'), 'a draft is read before it is served');
  assert.equal((await view(mine)).answers.result, undefined);
  await head.does(mine.id, 'sign');
  await handler.does(mine.id, 'seal');
  await handler.does(mine.id, 'serve', handed('2026-04-01'));
  assert.ok((await textOf(mine)).includes('占地属实'));
  assert.equal((await view(mine)).answers.result, 'support');
});

const textOf = async ({ id, me }: Mine) => JSON.stringify(await me.get<EntryView[]>(`/api/matters/${id}/entries`));

test('a paper goes drafted, signed, numbered, served, in that order and no other', async () => {
  const { id } = await accepted();
  on('2026-04-01');
  assert.match((await handler.refused(id, 'serve', handed('2026-04-01'))).rule ?? '', /not-here/);
  assert.match((await head.refused(id, 'sign')).rule ?? '', /not-here/);
  await handler.does(id, 'opinion', opinion);
  assert.match((await handler.refused(id, 'sign')).rule ?? '', /not-yours/);
  await head.does(id, 'sign');
  const early = await handler.refused(id, 'serve', handed('2026-04-01'));
  assert.equal(early.rule, 'petition/serving/serve/no-paper');
  assert.match(early.law ?? '', /第32条/);
  const { matter } = await handler.does(id, 'seal');
  assert.match(matter.documents.opinion?.number ?? '', /〔2026〕\d+号/);
  for (const day of ['2026-03-31', '2026-04-02']) {
    const refusal = await handler.refused(id, 'serve', handed(day));
    assert.deepEqual([refusal.rule, refusal.field], ['petition/serving/serve/invalid', 'served-on'], day);
  }
});

test('a transfer cannot be “not accepted”, and is objected to within five working days only', async () => {
  const { id } = await transferred();
  const refusal = await unit.refused(id, 'not-accept', { ground: 'out-of-remit', reason: '不归我们' });
  assert.equal(refusal.rule, 'petition/transferred/not-accept/not-here');
  assert.match(refusal.law ?? '', /《信访工作条例》第23条/);
  on('2026-03-13');
  const late = await unit.refused(id, 'object-transfer', objection);
  assert.equal(late.rule, 'petition/transferred/object-transfer/window');
  assert.match(late.law ?? '', /第23条/);
});

test('an objection is verified by whoever transferred it, and the fifteen days go on meanwhile', async () => {
  const { id } = await transferred();
  on('2026-03-10');
  await unit.does(id, 'object-transfer', objection);
  assert.match((await unit.refused(id, 'agree-return')).rule ?? '', /not-yours/);
  const { matter } = await office.does(id, 'refuse-return', { reason: '占地的是水利工程。' });
  assert.deepEqual([matter.step, matter.unit], ['confirmed', 'nongshui']);
  assert.match(matter.clocks.find(({ name }) => name === 'notice')?.due ?? '', /^2026-03-20T23:59:59/);
  assert.match((await unit.refused(id, 'object-transfer', objection)).rule ?? '', /not-here/);
});

test('at most thirty days more, by the head, with reasons; the sixty-first day escalates', async () => {
  const mine = await accepted();
  const { id } = mine;
  assert.match((await handler.refused(id, 'extend', { days: 10, reason: '复杂' })).rule ?? '', /not-yours/);
  assert.equal((await head.refused(id, 'extend', { days: 10 })).field, 'reason');
  for (const days of [31, 90]) {
    const refusal = await head.refused(id, 'extend', { days, reason: '复杂' });
    assert.ok(refusal.law && /extend/.test(refusal.rule ?? ''));
  }
  await head.does(id, 'extend', { days: 20, reason: '需要鉴定' });
  const over = await head.refused(id, 'extend', { days: 11, reason: '还没出' });
  assert.equal(over.rule, 'petition/handling/extend/cap');
  assert.match(over.law ?? '', /第34条/);
  // Accepted on 10 March: sixty days end on 9 May, twenty more on 29 May.
  on('2026-05-28');
  await county.pass(2);
  assert.equal((await view(mine)).late, true);
});

test('nobody asks for review within thirty days: it is concluded, and review is then refused', async () => {
  const mine = await served();
  await county.pass(30);
  assert.equal((await view(mine)).step, 'served', 'the thirtieth day is still the petitioner’s');
  await county.pass(1);
  assert.equal((await view(mine)).step, 'concluded');
  const refusal = await mine.me.refused(mine.id, 'review');
  assert.equal(refusal.rule, 'petition/concluded/review/ended');
  assert.match(refusal.law ?? '', /第34条/);
});

test('a rating neither ends, reopens, nor delays; “unresolved” does not exist here', async () => {
  const mine = await served();
  const before = await view(mine);
  const { matter } = await mine.me.does(mine.id, 'rate', { rated: 'handling-body', rating: 1 });
  assert.deepEqual([matter.step, matter.due], [before.step, before.due]);
  assert.match((await mine.me.refused(mine.id, 'unresolved')).rule ?? '', /not-here/);
});

test('simplified handling asks for all five conditions, within three working days', async () => {
  const { id } = await transferred();
  const ticks = { 'first-time': true, 'not-diverted': true, 'not-assigned': true, 'not-refusal': true };
  assert.equal((await unit.refused(id, 'simplified', ticks)).field, 'not-complex');
  on('2026-03-11');
  assert.match((await unit.refused(id, 'simplified', { ...ticks, 'not-complex': true })).rule ?? '', /window/);
});

test('a suggestion is studied, and says whether it was adopted', async () => {
  const { id } = await transferred('suggestion');
  await unit.does(id, 'accept');
  await unit.does(id, 'allocate', { handler: 'nongshui-handler' });
  assert.equal((await handler.refused(id, 'answer', { reply: '下月加开一班' })).field, 'adopted');
  const { matter } = await handler.does(id, 'answer', { reply: '下月加开一班', adopted: 'adopted' });
  assert.equal(matter.step, 'concluded');
});

test('what belongs to arbitration is led there and cannot be accepted', async () => {
  const { id } = await transferred();
  assert.match((await unit.refused(id, 'accept', { 'claim-road': 'arbitration' })).rule ?? '', /no-way/);
  const road = { road: 'arbitration', where: '听溪县劳动人事争议仲裁委员会', reason: '劳动争议。' };
  assert.equal((await unit.does(id, 'divert', road)).matter.step, 'diverted');
});

test('a handler who withdraws for an interest is out, and another of the body goes on', async () => {
  const { id } = await accepted();
  const { matter } = await handler.does(id, 'recuse', { reason: '与申请人是亲属。' });
  assert.notEqual(matter.holder.post, 'nongshui-handler');
  assert.match((await handler.refused(id, 'opinion', opinion)).rule ?? '', /not-yours/);
});

test('a petition is withdrawn by the petitioner before it is served, not after', async () => {
  const early = await accepted();
  assert.equal((await early.me.does(early.id, 'withdraw')).matter.step, 'withdrawn');
  const late = await served();
  assert.match((await late.me.refused(late.id, 'withdraw')).rule ?? '', /not-here/);
});
