import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { simplify } from './simplify.ts';

const spell = Converter({ from: 'cn', to: 't' });

test('traditional texts become what they are in simplified characters, whole phrases together', () => {
  const text = '东头村后面的路灯坏了，卫生间里发霉，请尽快修理';
  assert.equal(simplify(spell(text)), text);
  assert.equal(simplify('乾隆年間的橋很乾淨'), '乾隆年间的桥很干净');
});

test('a text of which no character by itself is traditional stays as it is', () => {
  const convert = Converter({ from: 't', to: 'cn' });
  assert.equal(simplify('窗户被打坏了'), '窗户被打坏了');
  fc.assert(
    fc.property(fc.stringMatching(/^[一-龥a-z0-9，。 ]{0,40}$/u), (text) => {
      const stays = [...text].every((letter) => convert(letter) === letter);
      assert.equal(simplify(text), stays ? text : convert(text));
    }),
  );
});
