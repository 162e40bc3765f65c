import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutWords } from './words.ts';

test('a sentence is cut into the words a reader sees', () => {
  assert.deepEqual(cutWords('东头村的路灯坏了，请尽快修好'), [
    '东头',
    '村',
    '的',
    '路灯',
    '坏',
    '了',
    '，',
    '请',
    '尽快',
    '修好',
  ]);
});

test('nothing is left out and nothing is added, whatever the text', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'路灯坏了，三个月 没人修。A3区12.5%\n😀𠮷') });
  fc.assert(fc.property(texts, (text) => assert.equal(cutWords(text).join(''), text)));
});
