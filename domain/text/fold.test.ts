import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { fold, foldKeeping } from './fold.ts';

const runs = fc.stringMatching(/^[一-龥a-zA-Z0-9，。 ]{0,40}$/u);

test('traditional, Taiwan and Hong Kong texts fold to what the simplified one folds to', () => {
  const spellings = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
  fc.assert(
    fc.property(runs, (text) => {
      for (const spell of spellings) assert.equal(fold(spell(text)), fold(text));
    }),
  );
  assert.equal(fold('東頭村路燈，衞生間裏發霉'), fold('东头村路灯，卫生间里发霉'));
  assert.equal(fold('ＡＢ１２３ ㎡'), 'ab123 m2');
});

test('folded twice is folded once, and a part of a text folds to a part', () => {
  fc.assert(
    fc.property(runs, fc.nat(40), fc.nat(40), (text, from, length) => {
      assert.equal(fold(fold(text)), fold(text));
      const letters = [...text];
      assert.ok(fold(text).includes(fold(letters.slice(from, from + length).join(''))));
    }),
  );
});

test('every folded character knows where in the text it comes from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const { text: folded, at } = foldKeeping(text);
      assert.equal(folded, fold(text));
      assert.equal(at(folded.length), text.length);
      for (let i = 0; i < folded.length; i++) assert.ok(fold(text.slice(at(i))).includes(folded.charAt(i)));
    }),
  );
});
