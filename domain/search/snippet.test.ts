import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rangesOf } from './ranges.ts';
import { snippetOf } from './snippet.ts';

const marked = (text: string, words: readonly string[]) =>
  rangesOf(text, words).ranges.map(([from, to]) => text.slice(from, to));

test('what is marked is what was typed, as it stands in the text', () => {
  assert.deepEqual(marked('東頭村路燈不亮，路燈壞了', ['路灯']), ['路燈', '路燈']);
  assert.deepEqual(marked('东头村路灯不亮', ['ludeng']), ['路灯']);
  assert.deepEqual(marked('东头村路灯不亮', ['ldbl']), ['路灯不亮']);
  assert.deepEqual(marked('自来水停了', ['自莱水']), ['自来水']);
  assert.deepEqual(marked('小区物业不管事', ['小区', '物业']), ['小区物业']);
  assert.deepEqual(marked('𠮷祥里停水', ['停水']), ['停水']);
  assert.deepEqual(marked('Street lamp is out', ['lanp']), ['lamp']);
  assert.deepEqual(marked('Building noise, residents’ pension', ['deng']), []);
});

test('a piece of a long text holds the words, and its marks lie in it', () => {
  const long = `${'前面说了许多别的事。'.repeat(20)}小区的路灯坏了，没有人来修。${'后面又说了许多。'.repeat(20)}`;
  const piece = snippetOf(long, ['路灯', '小区']);
  assert.ok(piece !== undefined);
  assert.ok(piece.text.startsWith('…') && piece.text.endsWith('…'));
  assert.deepEqual(
    piece.marks.map(([from, to]) => piece.text.slice(from, to)),
    ['小区', '路灯'],
  );
  assert.equal(snippetOf(long, ['核电站']), undefined);
});

test('marks are in order, apart from each other and inside the text, whatever was typed', () => {
  const text = fc.string({ unit: fc.constantFrom(...'路灯不亮小区物业ab 1，𠮷'), maxLength: 120 });
  const word = fc.string({ unit: fc.constantFrom(...'路灯小区ludengxq'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, fc.array(word, { minLength: 1, maxLength: 3 }), (said, words) => {
      const piece = snippetOf(said, words);
      let before = -1;
      for (const [from, to] of piece?.marks ?? []) {
        assert.ok(from > before && to > from && to <= (piece?.text.length ?? 0));
        before = to;
      }
    }),
  );
});
