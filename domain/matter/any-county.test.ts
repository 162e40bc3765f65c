import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { procedures } from '#regulations/index.ts';
import { answersFor, pick } from '../../tests/answers-for.ts';
import { settle } from '../../tests/play.ts';
import { region, worldAt } from '../../tests/world.ts';
import { type Office, offices } from '../words/office.ts';
import { decide } from './decide.ts';
import type { Matter } from './matter.ts';
import { may } from './may.ts';
import { open } from './open.ts';
import { isRefusal } from './refusal.ts';
import type { Actor, Post, Unit, World } from './world.ts';

const kinds = ['department', 'town', 'village', 'work-station', 'external', 'discipline', 'hotline', 'petition-office'];

/** One unit of a county nobody planned: under any earlier ones, with any posts or none. */
const someUnit = fc.record({
  kind: fc.constantFrom(...kinds),
  parents: fc.array(fc.nat(100), { maxLength: 2 }),
  offices: fc.array(fc.constantFrom(...offices), { maxLength: 3 }),
});
type SomeUnit = typeof someUnit extends fc.Arbitrary<infer T> ? T : never;

/** Any tree under a government: a unit may have two superiors, lie outside, or have nobody in it. */
function worldWith(some: readonly SomeUnit[]): World {
  const units = new Map<string, Unit>([
    ['government', { key: 'government', name: 'government', kind: 'government', parents: [], external: false }],
  ]);
  const posts = new Map<string, readonly Post[]>([['government', postsOf('government', ['superior', 'supervisor'])]]);
  for (const [i, { kind, parents, offices: found }] of [...wanted, ...some].entries()) {
    const key = `unit-${i}`;
    const above = [...new Set(parents.map((n) => pick([...units.keys()], n)))];
    const over = above.length === 0 ? ['government'] : above;
    units.set(key, { key, name: key, kind, parents: over, external: kind === 'external' });
    posts.set(key, postsOf(key, found));
  }
  return { ...worldAt('2026-01-05T09:00:00+08:00'), units, posts };
}

/** Without these nothing can come in at all. */
const wanted: readonly SomeUnit[] = [
  { kind: 'hotline', parents: [], offices: ['station', 'caller'] },
  { kind: 'petition-office', parents: [], offices: ['petition-office'] },
  { kind: 'discipline', parents: [], offices: ['unit'] },
  { kind: 'mediation', parents: [], offices: ['unit'] },
  { kind: 'service-centre', parents: [], offices: ['station', 'unit'] },
  { kind: 'land-arbitration', parents: [], offices: ['unit'] },
  { kind: 'department', parents: [], offices: ['unit', 'handler', 'head'] },
  { kind: 'town', parents: [], offices: ['unit'] },
  { kind: 'village', parents: [7], offices: ['secretary', 'field'] },
  { kind: 'work-station', parents: [7], offices: ['unit', 'field'] },
];

const postsOf = (unit: string, found: readonly Office[]): readonly Post[] =>
  [...new Set(found)].map((office) => ({ key: `${unit}.${office}`, unit, office, name: office }));

function owned(world: World, matter: Matter, what: string): void {
  if (matter.ended) return;
  const post = [...world.posts.values()].flat().find(({ key }) => key === matter.holder.post);
  assert.ok(post !== undefined, `${what}: nobody holds it`);
  assert.ok(matter.clocks.length > 0, `${what}: no clock`);
}

for (const rule of procedures.filter(({ open: { by } }) => by.length > 0)) {
  test(`${rule.id}: in any county, whatever is dispatched anywhere has a holder and a clock, or is refused by name`, () => {
    const walk = fc.property(
      fc.array(someUnit, { maxLength: 12 }),
      fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 24 }),
      (some, turns) => wander(worldWith(some), turns),
    );
    fc.assert(walk, { numRuns: 60 });
  });

  function wander(world: World, turns: readonly number[]): void {
    const everyone: readonly Actor[] = [
      { kind: 'party' },
      ...[...world.posts.values()].flat().map((post) => ({ kind: 'post', post }) as const),
    ];
    const [by = 0] = turns;
    const names =
      by % 2 === 0 ? rule.open.form.filter((name) => rule.open.forStaff?.includes(name) !== true) : rule.open.needs;
    const form = answersFor(rule, names, by, world);
    const first = everyone
      .map((actor) => open(rule, world, { ...opening, actor, form }))
      .find((said) => !isRefusal(said));
    if (first === undefined || isRefusal(first)) return;
    let matter = settle(undefined, first);
    owned(world, matter, 'register');
    for (const turn of turns) {
      const offers = everyone.flatMap((actor) => may(rule, matter, actor, world).map((way) => ({ actor, way })));
      if (offers.length === 0) return;
      const { actor, way } = pick(offers, turn);
      const data = answersFor(rule, way.needs, turn, world, matter.seats);
      const said = decide(rule, world, matter, { act: way.act, actor, data, number: '1号', about: 'another' });
      if (isRefusal(said)) continue;
      matter = settle(matter, said);
      owned(world, matter, way.act);
    }
  }
}

const opening = { id: 'a-matter', region, number: '1', channel: 'web' };
