import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { offices } from '#domain/words/office.ts';
import type { LateMatters, SupervisionView } from '#server/routes/supervision-contract.ts';
import { changedMatters } from '#server/store/changed-matters.ts';
import { lateIn } from '#server/store/late-matters.ts';
import { reachOf } from '#server/who/reach.ts';
import { scopeOf } from '#server/who/scope.ts';
import { type County, openCounty, saying } from './county.ts';

let county: County;

before(async () => {
  county = await openCounty({ stories: true });
});
after(() => county.close());

const seenBy = async (post: string) => (await county.post(post)).get<SupervisionView>('/api/supervision');
const listFor = async (post: string, query = '') =>
  (await county.post(post)).get<LateMatters>(`/api/supervision/matters?limit=200&${query}`);

test('the supervisor sees what is late, with whom, since when and why; the totals open to the lists', async () => {
  const view = await seenBy('county-government-supervisor');
  assert.ok(view.total > 0);
  assert.equal(
    view.total,
    view.units.reduce((sum, { n }) => sum + n, 0),
  );
  assert.equal(view.weeks.length, 8);
  assert.ok(view.weeks.some(({ late }) => late > 0) && view.weeks.some(({ answered }) => answered > 0));
  for (const { unit, procedures } of view.units) {
    for (const { procedure, n, oldest } of procedures) {
      const { items } = await listFor('county-government-supervisor', `unit=${unit}&procedure=${procedure}`);
      assert.equal(items.length, n, `${unit} ${procedure}`);
      assert.equal(items[0]?.due, oldest);
      for (const { why, due } of items) {
        assert.ok(due !== null && why.clock !== '' && why.law !== '' && why.last !== null, JSON.stringify(why));
      }
    }
  }
});

test('a unit’s post sees its own late matters only; a superior those at and below its unit', async () => {
  const own = await seenBy('nongshui-unit');
  assert.ok(own.units.every(({ unit, n }) => unit === 'nongshui' || n === 0));
  const all = await seenBy('county-government-supervisor');
  const there = all.units.find(({ unit }) => unit === 'nongshui')?.n ?? 0;
  assert.equal(own.total, there);
  assert.deepEqual((await listFor('nongshui-unit', 'unit=jiaotong')).items, []);
  assert.equal((await county.stranger.send('GET', '/api/supervision')).status, 401);
});

test('nobody is shown by the index what the borders of their office would not show, whatever the office', async () => {
  const { house } = county.running;
  const [world, atlas] = await Promise.all([house.world(), house.atlas()]);
  const now = new Date(house.now());
  const seen = new Set<string>();
  for (const post of [...atlas.posts.values()].flat()) {
    seen.add(post.office);
    const caller = { kind: 'staff', id: '', username: '', name: '', posts: [post] } as const;
    const params: unknown[] = [house.region];
    const late = lateIn(now, reachOf(caller, world))((value) => `$${params.push(value)}`);
    const { rows } = await house.db.query<{ id: string }>(
      `select id from matter where region = $1 and shielded = '{}' and ${late}`,
      params,
    );
    const ids = rows.map(({ id }) => id);
    const open = await changedMatters(house.db, house.region, scopeOf(caller, world, 2), ids);
    assert.equal(open.length, ids.length, post.key);
  }
  assert.deepEqual(
    offices.filter((office) => !seen.has(office)),
    [],
  );
});

test('an accusation never appears, neither counted nor listed, for its own office, the auditor or the accused', async () => {
  const before = await Promise.all(posts.map(seenBy));
  const { id, number } = await county.says('petition', accusation);
  await county.pass(400);
  const { rows } = await county.running.house.db.query<{ late: boolean }>(
    'select apart and not ended and due < $2 as late from matter where id = $1',
    [id, new Date(county.running.house.now())],
  );
  assert.equal(rows[0]?.late, true, 'it is late and set apart');
  for (const [i, post] of posts.entries()) {
    const { items } = await listFor(post);
    assert.ok(!items.some((one) => one.number === number), post);
    const view = await seenBy(post);
    assert.ok(view.total >= (before[i]?.total ?? 0));
    const counted = view.units.flatMap(({ procedures }) => procedures).reduce((sum, { n }) => sum + n, 0);
    const listed = await all(post);
    assert.equal(listed, counted, `${post} counts what it cannot list`);
  }
});

const posts = [
  'county-government-supervisor',
  'county-government-auditor',
  'petition-office-petition-office',
  'discipline-unit',
  'nongshui-unit',
  'qingshi-unit',
] as const;

const accusation = {
  ...saying,
  kind: 'accusation',
  accused: 'qingshi',
  body: 'nongshui',
  contact: { phone: '13712345678' },
};

async function all(post: string): Promise<number> {
  const person = await county.post(post);
  let n = 0;
  for (let next: string | null = ''; next !== null; ) {
    const list: LateMatters = await person.get(`/api/supervision/matters?limit=200${next && `&cursor=${next}`}`);
    n += list.items.length;
    next = list.next;
  }
  return n;
}
