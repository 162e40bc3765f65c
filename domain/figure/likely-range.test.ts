import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likelyRange } from './likely-range.ts';

test('14 of 15 may well be 70 %, and 15 of 15 is no proof of all', () => {
  assert.deepEqual(likelyRange(14, 15), { low: 0.702, high: 0.988 });
  assert.deepEqual(likelyRange(15, 15), { low: 0.796, high: 1 });
});

test('a large base leaves little open, no base says nothing', () => {
  assert.deepEqual(likelyRange(9800, 10_000), { low: 0.977, high: 0.983 });
  assert.equal(likelyRange(0, 0), undefined);
});
