import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fill } from './fill.ts';

test('what somebody wrote goes into a gap as it is: no pattern in it is filled, dropped or taken for an order', () => {
  const nasty = fc.constantFrom(
    '{secret}',
    '[{secret}]',
    '%s%n%x',
    '$&',
    '$1',
    "$'",
    '#{secret}',
    '\\u0000',
    '{words}',
  );
  const said = fc.array(fc.oneof(nasty, fc.string()), { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(said, (words) => {
      assert.equal(fill('{words}', { words, secret: 'never' }), words);
      assert.equal(
        fill('他说：{words}[，{words}]。', { words, secret: 'never' }).includes('never'),
        words.includes('never'),
      );
    }),
  );
});

test('a part in brackets stands only when each of its gaps has a word', () => {
  assert.equal(fill('{a}[，延长{days}天]', { a: '好', days: 3 }), '好，延长3天');
  assert.equal(fill('{a}[，延长{days}天]', { a: '好' }), '好');
});
