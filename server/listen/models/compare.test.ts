import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare, macroF1, type Tried } from './compare.ts';

const labels = ['a', 'b', 'c'] as const;
const said = fc.option(fc.constantFrom(...labels), { nil: undefined });
const tried = fc.array(fc.record({ truth: fc.constantFrom(...labels), old: said, fresh: said }), {
  minLength: 5,
  maxLength: 60,
});

const many = (n: number, one: Tried): readonly Tried[] => Array.from({ length: n }, () => one);

test('a version is never worse than itself, and the same matters give the same answer each time', () => {
  fc.assert(
    fc.property(tried, (all) => {
      const same = all.map((one) => ({ ...one, fresh: one.old }));
      const found = compare(same, 0);
      assert.deepEqual([found.notWorse, found.low, found.fresh], [true, 0, found.old]);
      assert.deepEqual(compare(all, 0.02), compare(all, 0.02));
    }),
    { numRuns: 30 },
  );
});

test('what gets more wrong does not take over; a lucky few do not either', () => {
  const right = { truth: 'a', old: 'a', fresh: 'a' };
  const worse = [...many(90, right), ...many(10, { truth: 'b', old: 'b', fresh: 'a' })];
  assert.equal(compare(worse, 0.02).notWorse, false);
  const better = [...many(90, right), ...many(10, { truth: 'b', old: 'a', fresh: 'b' })];
  assert.equal(compare(better, 0.02).notWorse, true);
  // Two gained and one lost: better on these, but on others like them it may well be worse by more than the margin.
  const lucky = [
    ...many(10, right),
    { truth: 'b', old: 'b', fresh: 'a' },
    ...many(2, { truth: 'b', old: 'a', fresh: 'b' }),
  ];
  const found = compare(lucky, 0.02);
  assert.ok(found.fresh > found.old);
  assert.equal(found.notWorse, false);
});

test('macro-F1 is one when all is right, counts every true label alike, and nothing said is never right', () => {
  assert.equal(macroF1(many(3, { truth: 'a', old: 'a', fresh: 'a' }), 'old'), 1);
  const rare = [
    ...many(98, { truth: 'a', old: 'a', fresh: 'a' }),
    ...many(2, { truth: 'b', old: undefined, fresh: 'b' }),
  ];
  assert.equal(macroF1(rare, 'old'), 0.5);
  assert.equal(macroF1(rare, 'fresh'), 1);
});
