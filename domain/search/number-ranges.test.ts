import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberRanges } from './number-ranges.ts';

test('a part of a number is marked, however the two are parted', () => {
  assert.deepEqual(numberRanges('261120-00028', '261120'), [[0, 6]]);
  assert.deepEqual(numberRanges('261120-00028', '２６１１２０ 000'), [[0, 10]]);
  assert.deepEqual(numberRanges('261120-00028', '0-0002'), [[5, 11]]);
  assert.deepEqual(numberRanges('261120-00028', '28'), []);
  assert.deepEqual(numberRanges('261120-00028', '路灯'), []);
  assert.deepEqual(numberRanges('XF-2026-7', 'xf2026'), [[0, 7]]);
});
