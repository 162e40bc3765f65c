import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { clockAct, nextRing } from '#domain/matter/clock-act.ts';
import { type Attempt, decide } from '#domain/matter/decide.ts';
import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { may } from '#domain/matter/may.ts';
import { mayOpen, open } from '#domain/matter/open.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import { periodOf } from '#domain/matter/run-clocks.ts';
import { isShielded } from '#domain/matter/shield.ts';
import { reachable } from '#domain/matter/sound-flow.ts';
import { type Way, waysOf } from '#domain/matter/ways.ts';
import type { Actor, Post, World } from '#domain/matter/world.ts';
import { type Act, acts } from '#domain/words/act.ts';
import { allOpenings } from '#domain/words/opening.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { refusalCodes } from '#domain/words/refusal-code.ts';
import { branches } from '#domain/words/target.ts';
import { procedures } from '#regulations/index.ts';
import { answersFor, pick } from './answers-for.ts';
import { actorOf, settle } from './play.ts';
import { allPosts, givenSeats, region, worldAt } from './world.ts';

type Offer = { readonly actor: Actor; readonly way: Way };

const actors: readonly Actor[] = ['party', 'clock', 'follow', ...allPosts.map(({ key }) => key)].map(actorOf);

/** One try: mostly something that is open to somebody, now and then anything by anyone with anything. */
const tries = fc.record({
  wild: fc.nat(5).map((n) => n === 0),
  by: fc.nat(1_000_000_000),
  wait: fc.constantFrom(0, 0, 0, 0, 1, 26, 130, 500, 'ring' as const),
  junk: fc.dictionary(fc.constantFrom('reason', 'unit', 'days', 'reply', 'served-on', 'body'), fc.anything(), {
    maxKeys: 3,
  }),
});
type Try = typeof tries extends fc.Arbitrary<infer T> ? T : never;

for (const rule of procedures) {
  test(`${rule.id}: whatever anyone tries, every promise holds`, () => {
    const seen = new Set<string>();
    const walk = fc.property(
      fc.nat(1_000_000_000),
      fc.array(tries, { minLength: 40, maxLength: 60, size: 'max' }),
      (by, story) => {
        for (const step of wander(rule, by, story)) seen.add(step);
      },
    );
    const missed = () => [...reachable(rule)].filter((step) => !seen.has(step));
    // Rare places (several bodies, a hearing in a re-review) may need more walks than one round has.
    const numRuns = Object.keys(rule.steps).length > 3 ? 200 : 30;
    for (let walks = 0; walks === 0 || (walks < 1600 && missed().length > 0); walks += numRuns)
      fc.assert(walk, { numRuns, endOnFailure: true });
    assert.deepEqual(missed(), [], 'places no walk came to');
  });
}

/** Walks a matter through its tries, checking after each, and returns the places it came to. */
function wander(rule: Procedure, by: number, story: readonly Try[]): readonly string[] {
  let world = worldAt('2026-01-05T09:00:00+08:00');
  const drafts = [begin(rule, world, by)];
  let matter = settle(undefined, drafts[0] as Draft);
  const steps = [matter.step];
  for (const one of story) {
    world = worldAt(later(matter, world.now, one.wait));
    const { attempt, offered } = attemptFor(rule, matter, world, one);
    const said = decide(rule, world, matter, attempt);
    if (isRefusal(said)) checkRefusal(rule, said, offered);
    else {
      const before = matter;
      matter = settle(matter, said);
      drafts.push(said);
      steps.push(matter.step);
      assert.ok(offered, `${attempt.act} was done though not offered`);
      checkAfter(rule, world, matter);
      checkChange(rule, world, before, matter, attempt);
    }
  }
  checkReplay(drafts, matter);
  return steps;
}

function begin(rule: Procedure, world: World, by: number): Draft {
  const optional = rule.open.form.filter((name, i) => !rule.open.needs.includes(name) && (by >> i) % 2 === 1);
  const form = answersFor(rule, [...rule.open.needs, ...optional], by, world);
  const openers = actors.filter((actor) => actor.kind !== 'follow' && mayOpen(rule, { actor }, world));
  const given = openers.length === 0 ? { actor: actorOf('follow'), seats: givenSeats } : { actor: pick(openers, by) };
  const plain = { id: 'a-matter', region, number: '1', channel: 'web' };
  const said = open(rule, world, { ...plain, form, ...given });
  if (!isRefusal(said)) return said;
  checkRefusal(rule, said, true);
  const bare = open(rule, world, { ...plain, form: answersFor(rule, rule.open.needs, by, world), ...given });
  assert.ok(!isRefusal(bare), 'what is needed is enough');
  return bare;
}

function later(matter: Matter, now: string, wait: number | 'ring'): string {
  if (wait !== 'ring') return instantAt(millisecondsOf(now) + wait * 3_600_000);
  const ring = nextRing(matter);
  return ring === undefined || millisecondsOf(ring) < millisecondsOf(now) ? now : instantAt(millisecondsOf(ring));
}

function attemptFor(rule: Procedure, matter: Matter, world: World, one: Try): { attempt: Attempt; offered: boolean } {
  const offers = actors.flatMap((actor) => may(rule, matter, actor, world).map((way) => ({ actor, way })));
  if (one.wild || offers.length === 0) {
    const [actor, act] = [pick(actors, one.by), pick(acts, one.by >> 5)];
    const attempt = about(matter, world, { act, actor, data: one.junk });
    return { attempt, offered: offers.some((offer) => offer.actor === actor && offer.way.act === attempt.act) };
  }
  const act = pick(weighed(rule, matter, offers), one.by);
  const { actor, way } = pick(
    offers.filter((offer) => offer.way.act === act),
    one.by >> 7,
  );
  const names = one.by % 2 === 0 ? way.needs : [...way.needs, ...way.takes];
  const data = answersFor(rule, names, one.by, world, matter.seats);
  return { attempt: about(matter, world, { act: way.act, actor, data }), offered: true };
}

/** Acts that move a matter on come up more often, those that end it early less, or no walk would get far. */
function weighed(rule: Procedure, matter: Matter, offers: readonly Offer[]): readonly Act[] {
  const open = [...new Set(offers.map(({ way }) => way))];
  const moving = open.filter(({ target }) =>
    branches(target).some(({ to }) => to !== 'here' && !Object.hasOwn(rule.ends, to)),
  );
  const paper = open.filter(
    ({ act }) =>
      ['opinion', 'sign', 'seal', 'serve'].includes(act) &&
      (act !== 'opinion' || matter.documents[rule.steps[matter.step]?.document ?? ''] === undefined),
  );
  // What leads elsewhere only when it is done again has to be done again.
  const counted = open.filter(({ target }) => branches(target).some(({ times }) => times !== undefined && times !== 1));
  return [
    ...open,
    ...Array(4)
      .fill([...moving, ...counted])
      .flat(),
    ...Array(8).fill(paper).flat(),
  ].map(({ act }: Way) => act);
}

function about(matter: Matter, world: World, attempt: Attempt): Attempt {
  const due = attempt.actor.kind === 'clock' ? clockAct(matter, world.now) : undefined;
  const other = due?.about ?? matter.waitsFor[0] ?? 'another-matter';
  return { ...attempt, act: due?.act ?? attempt.act, about: other, number: '1' };
}

/** A refusal says which rule and article; what `may` offers is never refused for being closed. */
function checkRefusal(rule: Procedure, said: Refusal, offered: boolean): void {
  assert.ok((refusalCodes as readonly string[]).includes(said.refused));
  assert.ok(said.rule.startsWith(`${rule.id}/`) && said.rule.endsWith(`/${said.refused}`), said.rule);
  assert.match(said.law, /^[\w-]+:/);
  const closed = ['ended', 'not-here', 'not-yours', 'waiting', 'window', 'no-paper'];
  if (offered) assert.ok(!closed.includes(said.refused), `offered, yet refused as ${said.refused}: ${said.rule}`);
}

function checkAfter(rule: Procedure, world: World, matter: Matter): void {
  const { holder } = matter;
  const post = allPosts.find(({ key }) => key === holder.post);
  assert.ok(post, `no post ${holder.post}`);
  assert.equal(
    holder.proxy === true,
    world.units.get(holder.unit)?.external,
    'a proxy, and only a proxy, acts for a unit outside',
  );
  if (!holder.proxy) assert.equal(post.unit, holder.unit);
  if (matter.ended) checkEnded(rule, world, matter);
  else checkOpen(rule, world, matter, post);
}

function checkOpen(rule: Procedure, world: World, matter: Matter, post: Post): void {
  assert.ok(!isShielded(rule, matter.seats, post.unit, world), `${post.key} is accused and holds`);
  assert.ok(!matter.recused?.includes(post.key), `${post.key} has withdrawn and holds`);
  assert.ok(matter.clocks.length > 0, `no clock in ${matter.step}`);
  for (const { pauses } of matter.clocks) for (const pause of pauses) assert.ok(pause.ground.includes(':'));
}

function checkEnded(rule: Procedure, world: World, matter: Matter): void {
  assert.deepEqual(matter.clocks, [], 'a clock outlives the matter');
  for (const actor of actors) {
    assert.deepEqual(may(rule, matter, actor, world), []);
    const said = decide(rule, world, matter, { act: 'escalate', actor, data: {} });
    assert.equal(isRefusal(said) && said.refused, 'ended');
  }
}

function checkChange(rule: Procedure, world: World, before: Matter, after: Matter, { act, actor }: Attempt): void {
  if (before.judged !== after.judged && after.judged !== 'silence')
    assert.ok(['party', 'follow'].includes(actor.kind), `${act} judged for the party`);
  if (before.waitsFor.length > 0)
    for (const [, opening] of allOpenings(rule)) assert.ok(!opening.holdsBack.includes(act));
  for (const extension of Object.values(rule.extensions ?? {})) {
    const cap = periodOf(extension.upTo, after.opened, world).n;
    for (const clock of after.clocks) if (extension.clocks.includes(clock.name)) assert.ok(clock.extended <= cap);
  }
  if (actor.kind === 'post')
    assert.ok(!isShielded(rule, before.seats, actor.post.unit, world), `${act} by the accused`);
  if (rule.kind === 'petition') checkReview(before, after, act, world);
  if (act === 'rate' && rule.kind !== 'private') assert.equal(after.step, before.step, 'a rating moves nothing');
  assert.ok(before.ended === false && waysOf(rule, before.step).some((way) => way.act === act));
}

/** Once an opinion is served, nothing but asking for review, and the thirty days themselves, takes review away or shortens it. */
function checkReview(before: Matter, after: Matter, act: string, world: World): void {
  const term = before.clocks.find(({ name }) => name === before.step);
  if (!['served', 'reviewed'].includes(before.step) || term === undefined) return;
  if (act === 'review' || act === 're-review') return;
  if (act === 'conclude') {
    assert.ok(millisecondsOf(world.now) > millisecondsOf(term.due), 'concluded too early');
    return;
  }
  assert.equal(after.step, before.step);
  assert.equal(after.clocks.find(({ name }) => name === before.step)?.due, term.due);
}

function checkReplay(drafts: readonly Draft[], matter: Matter): void {
  const written: Draft[] = JSON.parse(JSON.stringify(drafts));
  let replayed: Matter | undefined;
  for (const draft of written) replayed = settle(replayed, draft);
  assert.deepEqual(replayed, JSON.parse(JSON.stringify(matter)));
}
