import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { piecesOf, sentencesWith } from './marked-pieces.ts';

test('nothing of the text is lost, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (text, words) => {
      const pieces = piecesOf(text, words);
      assert.equal(pieces.map(({ piece }) => piece).join(''), text);
    }),
  );
});

test('words are marked wherever they stand, a longer one before a shorter one within it', () => {
  const marked = piecesOf('路灯不亮，Wifi也不通，路灯杆歪了', ['路灯', '路灯杆', 'wifi']).filter((one) => one.marked);
  assert.deepEqual(
    marked.map(({ piece }) => piece),
    ['路灯', 'Wifi', '路灯杆'],
  );
  assert.deepEqual(piecesOf('(a+b)*', ['(a+b)*', '']), [{ at: 0, piece: '(a+b)*', marked: true }]);
});

test('of a long letter the sentences are shown in which the words stand, the first few', () => {
  const letter = '您好！我家门口路灯不亮。天气不错。报修三次没人来；孩子怕黑，路灯！谢谢';
  assert.equal(sentencesWith(letter, ['路灯']), '我家门口路灯不亮。\n孩子怕黑，路灯！');
  assert.equal(sentencesWith(letter, ['路灯', '您好'], 1), '您好！');
});
