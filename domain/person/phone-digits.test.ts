import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMobile, phoneDigits } from './phone-digits.ts';

test('one number is one number however it is typed', () => {
  for (const typed of [
    '13800001234',
    '138 0000 1234',
    '138-0000-1234',
    '+86 13800001234',
    '008613800001234',
    '１３８００００１２３４',
  ])
    assert.equal(phoneDigits(typed), '13800001234');
  assert.equal(phoneDigits('0731-8612 3456'), '073186123456');
  assert.equal(phoneDigits('8612345678'), '8612345678', 'what begins with 86 and is no mobile number stays whole');
});

test('a mobile number has eleven digits and begins with one', () => {
  assert.deepEqual(['13800001234', '1380000123', '073186123456', ''].map(isMobile), [true, false, false, false]);
});
