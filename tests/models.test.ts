import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Act } from '#domain/words/act.ts';
import { act } from '#server/act.ts';
import { keepModel } from '#server/listen/models/keep-model.ts';
import { ownMatters } from '#server/listen/models/own-matters.ts';
import { putInForce } from '#server/listen/models/put-in-force.ts';
import { retrain } from '#server/listen/models/retrain.ts';
import { tellChanges } from '#server/listen/models/tell-changes.ts';
import { register } from '#server/register.ts';
import type { MatterList, MatterView } from '#server/routes/contract.ts';
import type { ModelsView } from '#server/routes/listening-models-contract.ts';
import type { RouteView } from '#server/routes/proposal.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;

before(async () => {
  county = await openCounty();
  station = await county.post('hotline-station');
  county.setClock('2026-11-24T09:00:00+08:00');
});
after(() => county.close());

const house = () => county.running.house;

/** Words that no keyword of the register knows, so that only what was decided can teach them. */
const kinds = {
  education: { unit: 'jiaoyu', words: ['娃娃', '先生', '背书', '念字', '罚站', '板凳'] },
  transport: { unit: 'jiaotong', words: ['招手不停', '绕远', '挤不上', '末趟', '半路甩人', '等半天'] },
  environment: { unit: 'huanbao', words: ['呛嗓子', '黑糊糊', '熏得慌', '灰蒙蒙', '刺鼻', '睁不开眼'] },
} as const;
type Kind = keyof typeof kinds;

const textOf = (kind: Kind, i: number): string => {
  const { words } = kinds[kind];
  return [0, 1, 2].map((k) => words[(i * (k + 1) + k) % words.length]).join('，');
};

async function said(subject: string, id: string = randomUUIDv7()): Promise<string> {
  const form = { subject, detail: `${subject}。电话13912345678` };
  const intake = { id, procedure: 'service-request', form, channel: 'web', actor: { kind: 'party' } } as const;
  const result = await register(house(), intake);
  assert.ok('done' in result);
  return id;
}

async function does(matter: string, what: Act, who: string | undefined, data: Record<string, unknown> = {}) {
  const { posts } = await house().world();
  const post = [...posts.values()].flat().find(({ key }) => key === who);
  const actor = post === undefined ? ({ kind: 'party' } as const) : ({ kind: 'post', post } as const);
  const outcome = await act(house(), { matter, act: what, actor, data });
  assert.ok('done' in outcome, `${what}: ${JSON.stringify(outcome)}`);
}

/** From the first word to the resident's own “resolved”. Every fifth is kept back from fitting, by the end of its id: here a count. */
async function ended(kind: Kind, i: number): Promise<void> {
  const id = await said(textOf(kind, i), randomUUIDv7().slice(0, -8) + i.toString(16).padStart(8, '0'));
  const { unit } = kinds[kind];
  await does(id, 'dispatch', 'hotline-station', { unit, category: kind });
  await does(id, 'accept', `${unit}-unit`);
  await does(id, 'answer', `${unit}-unit`, { reply: '已办。' });
  await does(id, 'resolved', undefined);
}

const models = () => station.get<ModelsView>('/api/models');
const inForce = async (kind: string) =>
  (await models()).versions.find((one) => one.kind === kind && one.state === 'in-force')?.version;
const route = async (subject: string, more: object = {}) => {
  const body = { procedure: 'service-request', subject, ...more };
  return (await station.send<RouteView>('POST', '/api/route', { body })).body;
};
/** Another version with the bytes of the first. */
async function another(): Promise<number> {
  const { db, region } = house();
  const sql = `select measured, bytes from model where kind = 'category' and version = 1 and region = $1`;
  const [first] = (await db.query(sql, [region])).rows;
  return keepModel(house(), {
    ...first,
    kind: 'category',
    by: 'weekly',
    source: 'matters',
    examples: 96,
    compared: null,
  });
}

test('with too little to learn from nothing is fitted, and keywords alone propose', async () => {
  assert.deepEqual(await retrain(house()), { category: 'too-few', unit: 'too-few' });
  assert.deepEqual(await models(), { versions: [], changes: [] });
  assert.deepEqual(await route('娃娃背书，先生罚站'), { best: null, others: [] });
});

test('what people decided is learned, takes over when not worse than keywords, and is told to the station', async () => {
  for (let i = 0; i < 40; i++) for (const kind of Object.keys(kinds) as Kind[]) await ended(kind, i);
  const done = await retrain(house());
  assert.deepEqual(done, { category: { version: 1, inForce: true }, unit: { version: 1, inForce: true } });
  const { versions, changes } = await models();
  const compared = versions.find(({ kind }) => kind === 'category')?.compared;
  assert.ok(compared && compared.before === 0 && compared.fresh > compared.old, JSON.stringify(compared));
  assert.equal(compared.n, 24, 'on those kept back, which nobody learned from');
  assert.deepEqual(
    changes.map(({ why }) => why),
    ['not-worse', 'not-worse'],
  );
  const { items } = await station.get<MatterList>('/api/matters?procedure=model-change');
  assert.deepEqual(
    items.map(({ step }) => step),
    ['changed', 'changed'],
  );
  await county.settled();
  const sql = `select count(*)::int as n from notice where post = 'hotline-station' and matter = any($1)`;
  assert.equal((await house().db.query(sql, [changes.map(({ matter }) => matter)])).rows[0].n, 2, 'a notice of each');
});

test('the model proposes category and unit, how surely and by which words; a category somebody has said stands', async () => {
  const { best, known } = await route('娃娃背书，先生又罚站');
  assert.deepEqual([known?.category, best?.unit], ['education', 'jiaoyu']);
  assert.ok(best?.words.includes('娃娃') && known && ['very', 'fairly', 'not'].includes(known.sure));
  assert.equal((await route('娃娃背书，先生又罚站', { category: 'transport' })).known, undefined);
  const id = await said('先生罚站，娃娃念字背书');
  assert.equal((await station.get<MatterView>(`/api/matters/${id}`)).proposed, 'jiaoyu', 'at intake, by every channel');
  const petition = { procedure: 'petition', subject: '先生罚站' };
  assert.equal((await station.send('POST', '/api/route', { body: petition })).status, 404, 'service requests only');
});

test('only answered service requests are learned from, without their numbers, and nothing new is not fitted again', async () => {
  const learned = await ownMatters(house());
  assert.equal(learned.length, 120);
  assert.ok(learned.every(({ subject, body }) => !/\d{3}/.test(subject + body)));
  await does(await said('先生罚站，板凳不够'), 'withdraw', undefined);
  await county.says('petition', { subject: '先生罚站', detail: '要说法', kind: 'claim', contact: { name: '张三' } });
  assert.equal((await ownMatters(house())).length, 120);
  assert.deepEqual(await retrain(house()), { category: 'nothing-new', unit: 'nothing-new' });
});

test('an earlier version is put back by the station after a fresh proof, by nobody else, and never silently', async () => {
  const version = await another();
  assert.ok(await putInForce(house(), { kind: 'category', version, why: 'trained', by: 'command-line' }));
  // The server fell between the change and its telling: the next hour's job tells it, once.
  await tellChanges(house());
  await tellChanges(house());
  assert.equal(await inForce('category'), 2);
  const back = '/api/models/category/1/in-force';
  const auditor = await county.post('county-government-auditor');
  assert.equal((await auditor.send('POST', back, { body: {} })).status, 403);
  assert.equal((await (await county.post('jiaoyu-unit')).send('GET', '/api/models')).status, 403);
  assert.equal((await station.send('POST', back, { body: {} })).status, 204);
  assert.equal(await inForce('category'), 1);
  assert.equal((await station.send('POST', back, { body: {} })).status, 404, 'in force already');
  const { changes } = await models();
  assert.deepEqual(
    changes.slice(0, 2).map(({ why, byName }) => [why, byName === null]),
    [
      ['put-back', false],
      ['trained', true],
    ],
  );
  assert.equal(new Set(changes.map(({ matter }) => matter)).size, 4, 'each with a matter of its own');
});

test('of old versions the bytes go and the figures stay; the one in force is never among them', async () => {
  for (let i = 0; i < 5; i++) await another();
  await retrain(house());
  const own = (await models()).versions.filter(({ kind }) => kind === 'category');
  const gone = own.filter(({ kept }) => !kept).map(({ version }) => version);
  assert.deepEqual([own.length, gone], [7, [2]]);
  assert.equal((await station.send('POST', '/api/models/category/2/in-force', { body: {} })).status, 404);
});

test('a model that cannot be opened takes nothing else down', async () => {
  const { db, region } = house();
  const sql = `update model set bytes = '\\x00' where kind = 'category' and (state = 'in-force' or version = 7) and region = $1`;
  await db.query(sql, [region]);
  house().models.forget();
  assert.equal(
    (await models()).versions.find((one) => one.kind === 'category' && one.state === 'in-force')?.opens,
    false,
  );
  assert.equal((await station.send('POST', '/api/models/category/7/in-force', { body: {} })).status, 422);
  const id = await said('村口路灯不亮');
  assert.equal((await station.get<MatterView>(`/api/matters/${id}`)).proposed, 'zhujian', 'by keywords');
});
