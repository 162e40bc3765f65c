import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gramsOf } from './grams.ts';

test('a text is cut into overlapping pairs, across nothing that parts words', () => {
  assert.deepEqual(gramsOf('路灯不亮，A3区'), ['路灯', '灯不', '不亮', 'a3', '3区']);
  assert.deepEqual(gramsOf('水'), ['水']);
  assert.deepEqual(gramsOf('  。'), []);
});

test('numbers and Latin words stay whole, and are pieces by themselves too', () => {
  assert.deepEqual(gramsOf('打110报警'), ['110', '打110', '110报', '报警']);
  assert.deepEqual(gramsOf('261120'), ['261120']);
  assert.deepEqual(gramsOf('Street lamps'), ['street', 'lamps']);
});

test('the pieces of any part of a run are among the pieces of the whole', () => {
  const run = fc.stringMatching(/^[一-龥]{2,12}$/u);
  fc.assert(
    fc.property(run, fc.nat(), fc.nat(), (whole, from, length) => {
      const start = from % (whole.length - 1);
      const part = whole.slice(start, start + 2 + (length % whole.length));
      const grams = gramsOf(whole);
      assert.ok(gramsOf(part).every((gram) => grams.includes(gram)));
    }),
  );
});
