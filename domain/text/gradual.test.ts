import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gradual } from './gradual.ts';

/** Numbers up to `last`, and how often building them was begun. */
function counted(last: number) {
  const begun: number[] = [];
  const made = gradual(function* () {
    begun.push(0);
    const all: number[] = [];
    for (let i = 0; i < last; i++) {
      all.push(i);
      yield;
    }
    return all;
  });
  return { begun, made };
}

test('however many pieces were built before it is needed, it is whole, and built once', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(30), (last, before) => {
      const { begun, made } = counted(last);
      const steps = Array.from({ length: before }, made.step);
      assert.deepEqual(
        steps,
        steps.map((_, i) => i <= last),
        'a step says whether it had anything to do',
      );
      assert.deepEqual(made.get(), [...Array(last).keys()]);
      assert.equal(made.get(), made.get());
      assert.equal(made.step(), false);
      assert.equal(begun.length, 1);
    }),
  );
});

test('what failed is begun again', () => {
  let times = 0;
  const made = gradual<string>(function* () {
    yield;
    if (++times === 1) throw new Error('the file is not there');
    return 'here';
  });
  assert.throws(made.get, /not there/);
  assert.equal(made.get(), 'here');
});
