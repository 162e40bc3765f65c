import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutBy } from './cut-by.ts';

test('289 items cut to 147 are 49.1 % less', () => assert.equal(cutBy(289, 147), -49.1));

test('more is plus, the same is nothing, and from nothing no share follows', () => {
  assert.equal(cutBy(100, 125), 25);
  assert.equal(cutBy(30, 30), 0);
  assert.equal(cutBy(0, 5), undefined);
});
