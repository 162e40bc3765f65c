import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onTime } from '#regulations/figures/on-time.ts';
import { shareOf } from './bulletin-numbers.ts';

const told = (counted: number, base: number) => {
  const [part = ''] = onTime.counts;
  const { n, base: of } = shareOf(
    onTime,
    { value: null, base, total: base, parts: { [part]: { n: counted, matters: 0 } } },
    10,
  );
  return `${n} of ${of}`;
};

test('few are told as few, and all but a few as nearly all: never one for the other', () => {
  assert.deepEqual([told(3, 8), told(4, 100), told(95, 100)], ['<10 of <10', '<10 of 100', '>90 of 100']);
  assert.deepEqual([told(100, 100), told(50, 100), told(90, 100)], ['100 of 100', '50 of 100', '90 of 100']);
});
