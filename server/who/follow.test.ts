import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tidy } from './follow.ts';

test('A number is understood however it was typed', () => {
  for (const typed of ['261120-00042', '26112000042', ' 261120 00042', '２６１１２０－０００４２', '261120—00042']) {
    assert.equal(tidy(typed), '261120-00042');
  }
});

test('What is no number stays harmless', () => {
  assert.equal(tidy("' or 1=1 --"), '11');
  assert.equal(tidy(''), '');
});
