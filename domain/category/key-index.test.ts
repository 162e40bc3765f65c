import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyIndex, placeOf } from './key-index.ts';

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((one) => one !== 0);

test('every key is found at its place, and one that is not there at none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 200 }), fc.array(key), (keys, others) => {
      const index = keyIndex(Int32Array.from(keys));
      for (const one of [...keys, ...others]) assert.equal(placeOf(index, one), keys.indexOf(one));
    }),
  );
});
