import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantAt } from '#domain/deadline/day.ts';
import { apply } from '#domain/matter/apply.ts';
import { clockAct, nextRing } from '#domain/matter/clock-act.ts';
import { decide } from '#domain/matter/decide.ts';
import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { open } from '#domain/matter/open.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Actor, Post, Unit } from '#domain/matter/world.ts';
import type { Deed } from '#domain/words/case.ts';
import { registers } from '#regulations/registers/index.ts';
import { readRows } from '../registers/read-rows.ts';
import { ruleOn, worldOf } from '../rulebook.ts';
import { county } from './county.ts';
import { demoRows, demoTable } from './demo-rows.ts';
import { gatheringPlans } from './gathering-plans.ts';
import { stories } from './stories.ts';
import type { Story } from './story.ts';

const now = '2026-11-20T20:00:00+08:00';
const all = stories(now);
const units = readRows(registers.units, await demoTable('units.csv')).map(
  (row) => ({ parents: [], ...row, external: row.kind === 'external' }) as unknown as Unit,
);
const posts = readRows(registers.posts, await demoTable('posts.csv')) as unknown as readonly Post[];
const items = new Map(
  readRows(registers['service-items'], await demoTable('service-items.csv')).map((row) => [
    `${row.key}:${row.from}`,
    row,
  ]),
);
/** A register in which every key is known; what is not listed in it has no rows of its own. */
const everything = Object.assign(new Map(), { has: () => true });
const atlas = {
  version: 0,
  rows: (register: string) => (register === 'service-items' ? items : everything) as never,
  units: new Map(units.map((unit) => [unit.key, unit])),
  posts: Map.groupBy(posts, ({ unit }) => unit),
  post: (key: string) => posts.find((post) => post.key === key),
  interests: new Map(),
  route: () => ({}),
};

const actorOf = (who: string): Actor => {
  const post = atlas.post(who);
  if (who !== 'party' && post === undefined) throw new Error(`No post ${who}`);
  return post === undefined ? { kind: 'party' } : { kind: 'post', post };
};

const rule = ({ procedure }: Story) => ruleOn(procedure, now) ?? assert.fail(procedure);

function settle(matter: Matter | undefined, said: Draft | Refusal, what: string): Matter {
  if (isRefusal(said)) assert.fail(`${what}: ${JSON.stringify(said)}`);
  const seq = (matter?.last ?? 0) + 1;
  return apply(matter, { act: said.act, set: said.set, seq, hash: seq.toString(16).padStart(64, '0') });
}

/** What the office of the clock does up to an instant, each at its own time. */
function rung(story: Story, before: Matter, until: string): Matter {
  let matter = before;
  for (;;) {
    const ring = nextRing(matter);
    if (ring === undefined || Date.parse(ring) >= Date.parse(until)) return matter;
    const at = instantAt(Date.parse(ring));
    const due = clockAct(matter, at) ?? assert.fail('rings for nothing');
    const world = worldOf(atlas, county.region, at);
    matter = settle(
      matter,
      decide(rule(story), world, matter, { ...due, actor: { kind: 'clock' }, data: {} }),
      `${story.key} clock`,
    );
  }
}

function step(story: Story, before: Matter | undefined, [at, who, act, data = {}]: Deed): Matter {
  const world = worldOf(atlas, county.region, at);
  const actor = actorOf(who);
  const what = `${story.key} ${act} by ${who}`;
  const { channel } = story;
  if (before === undefined)
    return settle(
      before,
      open(rule(story), world, { id: story.key, region: county.region, number: '1', channel, actor, form: data }),
      what,
    );
  const about = typeof data.main === 'string' ? { about: data.main } : {};
  return settle(before, decide(rule(story), world, before, { act, actor, data, number: '1', ...about }), what);
}

function played(story: Story): Matter {
  let matter: Matter | undefined;
  for (const deed of story.deeds) matter = step(story, matter && rung(story, matter, deed[0]), deed);
  return rung(story, matter ?? assert.fail(story.key), now);
}

test('about 300 stories are told, the same each time, all before now and in order', () => {
  assert.ok(all.length >= 280 && all.length <= 380, String(all.length));
  assert.deepEqual(stories(now), all);
  assert.equal(new Set(all.map(({ key }) => key)).size, all.length);
  const times = all.flatMap(({ deeds }) => deeds.map(([at]) => Date.parse(at)));
  assert.ok(times.every((time) => time < Date.parse(now)));
  assert.ok(
    all.every(({ deeds }) =>
      deeds.every(([at], i) => i === 0 || Date.parse(at) >= Date.parse(deeds[i - 1]?.[0] ?? at)),
    ),
  );
});

test('every deed of every story is lawful, and something stands in every step and every end', () => {
  const matters = all.map(played);
  for (const id of ['service-request', 'petition']) {
    const procedure = ruleOn(id, now) ?? assert.fail(id);
    const reached = new Set(matters.filter((matter) => matter.procedure === id).map((matter) => matter.step));
    assert.deepEqual(
      [...Object.keys(procedure.steps), ...Object.keys(procedure.ends)].filter((name) => !reached.has(name)),
      [],
    );
  }
  for (const id of ['report', 'dispute', 'land-dispute', 'price-report', 'service']) {
    const steps = matters.filter((matter) => matter.procedure === id).map((matter) => matter.step);
    assert.ok(new Set(steps).size >= 2, `${id}: ${steps}`);
  }
  assert.equal(matters.filter(({ procedure }) => procedure === 'accusation').length, 1);
  const late = matters.filter(({ ended, clocks }) => !ended && clocks.some((clock) => clock.late));
  assert.ok(late.length >= 5 && late.length < 80, `${late.length} late`);
});

test('asked for on any day, the stories stay lawful', () => {
  for (const day of ['2026-01-03', '2026-02-20', '2026-05-02', '2026-10-06', '2027-03-01']) {
    for (const story of stories(`${day}T09:30:00+08:00`)) {
      let matter: Matter | undefined;
      for (const deed of story.deeds) matter = step(story, matter && rung(story, matter, deed[0]), deed);
    }
  }
});

test('what a topic gathers is of the one kind it is about, and that kind has no others beneath it', async () => {
  const kinds = (await demoRows('categories.csv')).map(({ key = '' }) => key);
  for (const { key, beats } of gatheringPlans().filter(({ procedure }) => procedure === 'topic')) {
    const own = String(beats.find(({ act }) => act === 'register')?.data?.category);
    const gathered = beats.filter(({ act }) => act === 'gather').map(({ data }) => data?.filter);
    assert.deepEqual([...new Set(gathered)], [`category=${own}`], key);
    assert.deepEqual(
      kinds.filter((kind) => kind.startsWith(own)),
      [own],
      key,
    );
  }
});
