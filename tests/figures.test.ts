import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import type { MatterList, Problem } from '#server/routes/contract.ts';
import type { ChangeView, CountView, DefinitionView, ReportView, SumView } from '#server/routes/figures-view.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let supervisor: Person;

before(async () => {
  county = await openCounty({ stories: true });
  supervisor = await county.post('county-government-supervisor');
});
after(() => county.close());

const opened = async (who: Person, drill: string): Promise<number> =>
  (await who.get<MatterList>(`${drill}&total=1`)).total ?? -1;

/** Every number of a sum opens to as many matters as it says, and the parts add up to the total. */
async function opensTo(who: Person, sum: SumView, name: string): Promise<void> {
  assert.equal(
    sum.parts.reduce((all, { n }) => all + n, 0),
    sum.total,
    `${name}: parts and total`,
  );
  const base = sum.parts.filter(({ role }) => role !== 'left-out').reduce((all, { n }) => all + n, 0);
  assert.equal(base, sum.base, `${name}: base`);
  for (const part of sum.parts.filter(({ n }) => n > 0))
    assert.equal(await opened(who, part.drill), part.matters, `${name}: ${part.part}`);
}

test('every counted figure opens to its matters, whole and by every division it has', async () => {
  const known = await supervisor.get<readonly DefinitionView[]>('/api/figures');
  let seen = 0;
  for (const { id, kind, by = [] } of known.filter((one) => one.kind === 'count'))
    for (const division of by) {
      assert.equal(kind, 'count');
      const view = await supervisor.get<CountView>(`/api/figures/${id}?by=${division.id}`);
      await opensTo(supervisor, view, id);
      for (const row of view.rows) if (!row.hidden) await opensTo(supervisor, row, `${id} ${division.id} ${row.key}`);
      seen += view.total;
    }
  assert.ok(seen > 100, String(seen));
});

test('silence is counted apart: neither resolved nor valid, and all parts add up', async () => {
  const before = await supervisor.get<CountView>('/api/figures/resolved');
  const station = await county.post('hotline-station');
  const { id, me } = await county.says('service-request');
  await station.does(id, 'answer', { reply: '灯已修好。' });
  await me.does(id, 'resolved');
  const silent = await county.says('service-request');
  await station.does(silent.id, 'answer', { reply: '灯已修好。' });
  await county.pass(40);
  const now = await supervisor.get<CountView>('/api/figures/resolved');
  const part = (view: CountView, name: string) => view.parts.find((one) => one.part === name)?.n ?? -1;
  assert.equal(part(now, 'resolved'), part(before, 'resolved') + 1);
  assert.ok(part(now, 'silence') > part(before, 'silence'));
  assert.equal(now.base, part(now, 'resolved') + part(now, 'unresolved'));
  assert.equal(now.value, part(now, 'resolved') / now.base);
  const why = now.parts.find((one) => one.part === 'silence')?.why;
  assert.ok((why ?? '').length > 5);
});

test('who declines the call-back, or is not reached, is told apart from who said nothing', async () => {
  const part = async (name: string) =>
    (await supervisor.get<CountView>('/api/figures/resolved')).parts.find((one) => one.part === name)?.n ?? -1;
  const before = [await part('declined'), await part('not-reached')];
  const { house } = county.running;
  const called = async (act: string, data: object) => {
    // Which answers are called back is drawn: asked for until one is.
    for (let i = 0; i < 40; i++) {
      const { id } = await county.says('service-request');
      await (await county.post('hotline-station')).does(id, 'answer', { reply: '灯已修好。' });
      await county.settled();
      const { rows } = await house.db.query<{ id: string; post: string }>(
        "select id, holder_post as post from matter where parent = $1 and procedure = 'call-back'",
        [id],
      );
      if (rows[0] === undefined) continue;
      await (await county.post(rows[0].post)).does(rows[0].id, act, data);
      return;
    }
    assert.fail('no answer was called back');
  };
  await called('decline', {});
  await called('attempt', { outcome: 'no-answer' });
  await county.pass(40);
  const now = [await part('declined'), await part('not-reached')];
  assert.deepEqual(now, [(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
});

test('an accusation enters no figure, whoever asks', async () => {
  const total = async (who: Person) => (await who.get<CountView>('/api/figures/petitions-registered')).total;
  const posts = ['petition-office-petition-office', 'county-government-auditor', 'county-government-supervisor'];
  const readers = await Promise.all(posts.map(county.post));
  const before = await Promise.all(readers.map(total));
  await county.says('petition', { subject: '收受礼品', detail: '收了一张茶几。', kind: 'accusation' });
  assert.deepEqual(await Promise.all(readers.map(total)), before);
});

test('a desk counts what it may see, nobody else counts anything', async () => {
  const all = await supervisor.get<CountView>('/api/figures/on-time');
  const field = await county.post('hotline-station');
  const own = await field.get<CountView>('/api/figures/on-time');
  assert.ok(own.total <= all.total);
  await opensTo(field, own, 'on-time at the station');
  assert.equal((await county.stranger.send('GET', '/api/figures/on-time')).status, 401);
  assert.equal((await supervisor.send('GET', '/api/figures/constructor')).status, 404);
  assert.equal((await supervisor.send('GET', '/api/figures/resolved?by=procedure')).status, 422);
});

test('the annual report has every field of art. 41 with its article, or says why it has not', async () => {
  const report = await supervisor.get<ReportView>('/api/figures/annual-report');
  assert.match(report.definition.law, /信访工作条例.*41/);
  assert.equal(report.definition.from?.slice(4), '-01-01');
  for (const { label, law, why, figure } of report.rows) {
    assert.ok(label.length > 2 && law.length > 5);
    assert.ok((figure === undefined) === (why ?? '').length > 10, label);
    if (figure !== undefined) await opensTo(supervisor, figure, label);
  }
  const missing = report.rows.filter(({ figure }) => figure === undefined).map(({ id }) => id);
  assert.deepEqual(missing, ['accusations', 'advice']);
});

test('98 % of 15 is refused as impossible, with what would be possible; 93.3 % is not', async () => {
  const body = { percent: '98', base: 15 };
  const refused = await supervisor.send<Problem>('POST', '/api/figures/shares', { body });
  assert.equal(refused.status, 422);
  assert.match(refused.body.message, /15件里不可能有98%：14件是93.3%，15件是100%/);
  assert.equal(
    (await supervisor.send('POST', '/api/figures/shares', { body: { ...body, percent: '93.3' } })).status,
    200,
  );
});

test('a figure is a file, in both forms', async () => {
  const csv = await supervisor.send<string>('GET', '/api/figures/resolved/export?format=csv&by=month');
  assert.equal(csv.status, 200);
  assert.match(csv.body, /解决率/);
  assert.match(csv.body, /不进基数：期满没有说话/);
  const report = await supervisor.send<string>('GET', '/api/figures/annual-report/export?format=csv');
  assert.match(report.body, /被投诉较多的机关、单位/);
  assert.equal((await supervisor.send('GET', '/api/figures/annual-report/export')).status, 200);
});

test('time is charged to the department that was called and did not come, in working days, not to who called', async () => {
  const clerk = await county.post('jiaotong-unit');
  const station = await county.post('hotline-station');
  const { id } = await county.says('service-request', { subject: '路面塌陷', detail: '路中间塌了一块。' });
  await station.does(id, 'dispatch', { unit: 'jiaotong' });
  await clerk.does(id, 'accept');
  const rowsOf = async () => (await supervisor.get<CountView>('/api/figures/charged-time?by=unit')).rows;
  const charged = async (key: string) => (await rowsOf()).find((row) => row.key === key);
  const before = await charged('huanbao');
  const called = await charged('jiaotong');
  const callerBefore = called === undefined || called.hidden ? 0 : called.total;
  await clerk.does(id, 'convene', { departments: ['shijian', 'huanbao'], reason: '一起看现场。' });
  await county.settled();
  const { items } = await supervisor.get<MatterList>('/api/matters?procedure=convene&unit=huanbao');
  const due = items[0]?.due ?? '';
  const child = (await supervisor.get<MatterList>('/api/matters?procedure=convene&unit=shijian')).items[0]?.id ?? '';
  const shijian = await county.post('shijian-unit');
  await shijian.does(child, 'confirm');
  await shijian.does(child, 'answer', { reply: '已到场。' });
  county.setClock(instantAt(millisecondsOf(due) + 16 * 86_400_000));
  const now = await charged('huanbao');
  assert.ok(now !== undefined && !now.hidden);
  const earlier = before === undefined || before.hidden ? 0 : (before.value ?? 0);
  assert.ok((now.value ?? 0) >= earlier + 9, `${now.value} working days after ${earlier}`);
  const caller = await charged('jiaotong');
  assert.equal(caller !== undefined && !caller.hidden ? caller.total : 0, callerBefore);
});

test('topics and the service catalogue are read as before and after, by the same address as every figure', async () => {
  for (const name of ['topics', 'service-items']) {
    const view = await supervisor.get<ChangeView>(`/api/figures/${name}`);
    assert.equal(view.kind, 'change');
    assert.equal((await supervisor.send('GET', view.drill)).status, 200, name);
    for (const { drill, before, after } of view.rows.filter(({ drill }) => drill.includes('topic=')))
      assert.ok((await opened(supervisor, drill)) >= 0 && before + after >= 0);
  }
});
