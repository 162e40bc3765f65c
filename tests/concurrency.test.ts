import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { verify } from '#server/verify/verify.ts';
import { type County, openCounty, type Slip, saying } from './county.ts';
import { raceCounty } from './hostile/races.ts';
import type { Person } from './person.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

const many = <T>(n: number, make: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));

test('fifty who saw the same last entry act at once: one is done, the others are told it is stale', async () => {
  const { id } = await county.says('service-request');
  const supervisor = await county.post('county-government-supervisor');
  const replies = await many(50, (i) =>
    supervisor.send<{ last?: number }>('POST', `/api/matters/${id}/acts`, {
      body: { act: 'supervise', data: { order: `第${i}次` }, after: 1 },
    }),
  );
  const counts = Map.groupBy(replies, ({ status }) => status);
  assert.deepEqual([counts.get(200)?.length, counts.get(409)?.length], [1, 49]);
  assert.ok(counts.get(409)?.every(({ body }) => body.last === 2));
  assert.equal((await supervisor.get<MatterView>(`/api/matters/${id}`)).last, 2);
});

test('fifty at once without saying what they saw: all are done, one after the other, in one unbroken chain', async () => {
  const { id } = await county.says('service-request');
  const supervisor = await county.post('county-government-supervisor');
  await many(50, (i) => supervisor.does(id, 'supervise', { order: `第${i}次` }));
  const entries = await supervisor.get<EntryView[]>(`/api/matters/${id}/entries`);
  assert.deepEqual(
    entries.map(({ seq }) => seq),
    Array.from({ length: 51 }, (_, i) => i + 1),
  );
  assert.equal((await supervisor.get<{ verified: boolean }>(`/api/matters/${id}/proof`)).verified, true);
});

test('one intake sent twenty times at once with one key is one matter, with one slip', async () => {
  const letter = { body: { procedure: 'service-request', form: saying }, headers: { 'idempotency-key': 'twenty' } };
  const replies = await many(20, () => county.stranger.send<Slip>('POST', '/api/matters', letter));
  assert.ok(replies.every(({ status }) => status === 201));
  assert.equal(new Set(replies.map(({ body: { id, number, code } }) => `${id} ${number} ${code}`)).size, 1);
  const sql = `select count(*) as n from request_key k join matter m on m.id = k.matter where k.key like '% twenty'`;
  const { rows } = await county.running.database.owner.query<{ n: number }>(sql);
  assert.equal(rows[0]?.n, 1);
});

test('one act sent twenty times at once with one key is one entry', async () => {
  const { id, me } = await county.says('service-request');
  const letter = { body: { act: 'withdraw' }, headers: { 'idempotency-key': 'leave' } };
  const replies = await many(20, () => me.send<{ entry: EntryView }>('POST', `/api/matters/${id}/acts`, letter));
  assert.deepEqual([...new Set(replies.map(({ status, body }) => `${status} ${body.entry?.seq}`))], ['200 2']);
});

test('two hundred intakes at once have two hundred numbers and codes that open only their own', async () => {
  const slips = await many(200, async () => {
    const reply = await county.stranger.send<Slip>('POST', '/api/matters', {
      body: { procedure: 'service-request', form: saying },
    });
    assert.equal(reply.status, 201);
    return reply.body;
  });
  assert.equal(new Set(slips.map(({ number }) => number)).size, 200);
  assert.ok(new Set(slips.map(({ code }) => code)).size > 195);
});

test('two judge and answer at the same time: whichever comes second is refused by a rule, never both', async () => {
  const { id, me } = await county.says('service-request');
  const station = await county.post('hotline-station');
  await station.does(id, 'answer', { reply: '已答复。' });
  const judge = (act: string) => me.send<{ rule?: string }>('POST', `/api/matters/${id}/acts`, { body: { act } });
  const replies = await Promise.all(['resolved', 'unresolved', 'withdraw', 'resolved'].map(judge));
  const done = replies.filter(({ status }) => status === 200).length;
  // “Unresolved” first leaves the way open for “withdraw”; every other first word is the last.
  assert.ok(done === 1 || done === 2);
  assert.ok(replies.every(({ status, body }) => status === 200 || (status === 422 && body.rule)));
});

test('thirty seal one paper at once: it has one number, and nobody waits for ever', async () => {
  const { id } = await county.says('petition');
  const posts = ['petition-office-petition-office', 'nongshui-unit', 'nongshui-handler', 'nongshui-head'];
  const [office, unit, handler, head] = (await Promise.all(posts.map(county.post))) as [Person, Person, Person, Person];
  await office.does(id, 'transfer', { body: 'nongshui', kind: 'claim' });
  await unit.does(id, 'accept', { 'claim-road': 'opinion' });
  await unit.does(id, 'allocate', { handler: 'nongshui-handler' });
  await handler.does(id, 'opinion', {
    request: '补偿',
    facts: '属实',
    result: 'support',
    opinion: '支持',
    basis: '法',
  });
  await head.does(id, 'sign');
  const seal = () => handler.send<{ matter: MatterView }>('POST', `/api/matters/${id}/acts`, { body: { act: 'seal' } });
  const replies = await many(30, seal);
  const done = replies.filter(({ status }) => status === 200);
  assert.equal(done.length, 1);
  assert.match(done[0]?.body.matter.documents.opinion?.number ?? '', /〔\d{4}〕1号$/);
});

test('of two or three at once for what only one can have, exactly one gets it and the others are told, a hundred times', async () => {
  const { notOne, untold, miscounted, wrong } = await raceCounty(county, 100);
  assert.deepEqual({ notOne, untold, miscounted, wrong }, { notOne: 0, untold: 0, miscounted: 0, wrong: [] });
});

test('after all of it every promise holds', async () => {
  await county.settled();
  assert.deepEqual((await verify(county.running.house, county.running.database.owner)).findings, []);
});
