import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { possibleShare } from './possible-share.ts';

test('98 % of 15 cannot be: 14 are 93.3 %, 15 are 100 %', () => {
  assert.deepEqual(possibleShare('98', 15), {
    possible: false,
    nearest: [
      { of: 14, percent: 93.3 },
      { of: 15, percent: 100 },
    ],
  });
});

test('what was printed can be: 32.0 % of 75, 13.3 % of 75, 49.1 % of 289, 100 % and 0 %', () => {
  for (const [percent, base] of [
    ['32.0', 75],
    ['13.3', 75],
    ['49.1', 289],
    ['100', 15],
    ['0', 15],
    ['93', 15],
  ] as const)
    assert.equal(possibleShare(percent, base).possible, true, `${percent} of ${base}`);
});

test('99.98 % of 606 cannot be; more than all cannot be either', () => {
  assert.equal(possibleShare('99.98', 606).possible, false);
  assert.deepEqual(possibleShare('101', 15).nearest, [{ of: 15, percent: 100 }]);
});

test('every share that some number gives is possible, whatever the decimals', () => {
  const cases = fc.integer({ min: 1, max: 5000 }).chain((base) => fc.tuple(fc.constant(base), fc.nat(base), fc.nat(2)));
  fc.assert(
    fc.property(cases, ([base, of, decimals]) => {
      const scale = 10 ** decimals;
      const said = (Math.round((100 * of * scale) / base + 1e-9) / scale).toFixed(decimals);
      return possibleShare(said, base).possible;
    }),
  );
});
