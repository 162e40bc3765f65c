import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitGroups, spokenDigits } from './spoken-digits.ts';

test('a number is said in groups of a breath, one as yao', () => {
  assert.deepEqual(digitGroups('261121-00042'), ['26', '11', '21', '000', '42']);
  assert.deepEqual(digitGroups('12345678'), ['1234', '5678']);
  assert.deepEqual(digitGroups('13800001234'), ['138', '0000', '1234']);
  assert.equal(spokenDigits('zh', '261121-00042'), '二六，幺幺，二幺，零零零，四二');
  assert.equal(spokenDigits('en', '12345678'), '1 2 3 4, 5 6 7 8');
});
