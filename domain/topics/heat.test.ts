import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Counted, heatOf } from './heat.ts';

const rule = { person: 10, apart: 3, span: 90, repeats: 3, for: 10, against: 5, growth: 3, fades: 365 };
const said = (who: string, day: number, more: Partial<Counted> = {}): Counted => ({
  who,
  day,
  for: 0,
  against: 0,
  ...more,
});

const voices = fc.array(
  fc.record({
    who: fc.stringMatching(/^[a-f]$/),
    day: fc.integer({ min: 0, max: 800 }),
    for: fc.nat(50),
    against: fc.nat(50),
  }),
  { minLength: 1, maxLength: 12 },
);

test('one more person never makes a topic less hot', () => {
  fc.assert(
    fc.property(voices, fc.integer({ min: 0, max: 800 }), (before, day) => {
      const after = [...before, said('somebody new', day)];
      assert.ok(heatOf(after, 800, rule).heat >= heatOf(before, 800, rule).heat - 1e-9);
    }),
  );
});

test('one person who says it ten times is not ten people', () => {
  const ten = Array.from({ length: 10 }, (_, i) => i);
  const once = heatOf([said('a', 0)], 0, rule).heat;
  const repeated = heatOf(
    ten.map(() => said('a', 0)),
    0,
    rule,
  ).heat;
  const people = heatOf(
    ten.map((i) => said(`p${i}`, 0)),
    0,
    rule,
  ).heat;
  assert.ok(once < repeated && repeated < 2 * once && people > 5 * repeated);
});

test('people close together in time weigh more than people far apart, and what is long silent fades by half of its half', () => {
  const close = heatOf([said('a', 700), said('b', 750), said('c', 789)], 800, rule);
  const apart = heatOf([said('a', 0), said('b', 400), said('c', 789)], 800, rule);
  assert.ok(close.heat > apart.heat);
  assert.deepEqual([close.parts.people, apart.parts.people], [30, 16]);
  assert.equal(heatOf([said('a', 0)], 365, rule).parts.recency, 0.75);
});

test('votes count less the more there are, and those against are taken off, never below nothing', () => {
  const votes = (up: number, down: number) => heatOf([said('a', 0, { for: up, against: down })], 0, rule).parts.votes;
  assert.ok(votes(20, 0) - votes(10, 0) > votes(110, 0) - votes(100, 0));
  assert.ok(votes(10, 5) < votes(10, 0));
  assert.equal(votes(0, 50), 0);
});

test('growth is the last span against the span before it', () => {
  const { growth, parts } = heatOf([said('a', 650), said('b', 720), said('c', 790)], 800, rule);
  assert.deepEqual(growth, { last: 2, before: 1 });
  assert.equal(parts.growth, 3);
});
