import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { fold } from '../text/fold.ts';
import { pairCodes, soundCodes, typedCodes } from './codes.ts';
import { heardWays, mistypedWays } from './forgiving.ts';
import { matchNames } from './match-names.ts';
import { type Findable, matterCodes } from './matter-codes.ts';
import { readQuery } from './query.ts';
import { soundsOf, syllablesIn } from './sounds.ts';

const title = fc.stringMatching(/^[一-龥]{3,14}$/u);
const alone = (one: string): Findable => ({ title: one, place: [], said: [], numbers: ['260302-00017'], units: [] });
const codesOf = (one: string): ReadonlySet<number> => new Set(matterCodes(alone(one), 1));
const hasAll = (own: ReadonlySet<number>, wanted: readonly number[] = [-1]) => wanted.every((code) => own.has(code));

test('every piece of a title, of two characters or more, is found, in either script', () => {
  const traditional = Converter({ from: 'cn', to: 'tw' });
  fc.assert(
    fc.property(title, fc.nat(12), fc.nat(12), (whole, from, length) => {
      const piece = whole.slice(from % (whole.length - 1)).slice(0, 2 + length);
      assert.ok(hasAll(codesOf(whole), readQuery(piece)?.title));
      assert.ok(hasAll(codesOf(whole), readQuery(traditional(piece))?.title));
      assert.ok(hasAll(codesOf(traditional(whole)), readQuery(piece)?.title));
    }),
  );
});

test('every piece of three figures of a number is found', () => {
  const own = codesOf('路灯');
  for (const piece of ['260302-00017', '26030200017', '0017', '302', '３０２'])
    assert.ok(hasAll(own, readQuery(piece)?.parts), piece);
  assert.equal(readQuery('12345')?.number, '12345');
  assert.equal(readQuery('路灯3')?.number, '');
});

test('a title is found by its pinyin, and with any one character wrong, missing or too many', () => {
  fc.assert(
    // As it is folded: 著, which Taiwan writes for 着, is read as that.
    fc.property(title.map(fold), fc.nat(13), fc.constantFrom('wrong', 'missing', 'more'), (whole, at, mistake) => {
      const own = codesOf(whole);
      assert.ok(
        hasAll(
          own,
          typedCodes(
            'sound',
            [...whole].map((letter) => soundsOf(letter)[0] ?? letter),
          ),
        ),
      );
      const i = at % Math.min(whole.length, 8);
      const [before, after] = [whole.slice(0, i), whole.slice(mistake === 'more' ? i : i + 1)];
      const typed = (before + (mistake === 'missing' ? '' : '鱻') + after).slice(0, 10);
      const query = readQuery(typed);
      if (query === undefined || [...typed].length < 3) return;
      const ways = [...heardWays(query.words, () => []), ...mistypedWays(query.words, query.words)];
      assert.ok(
        ways.some(({ sets }) => sets.some((set) => hasAll(own, set))),
        typed,
      );
    }),
  );
});

test('Latin letters are read as syllables in every way there is', () => {
  assert.deepEqual(syllablesIn('ludeng'), [['lu', 'deng']]);
  assert.deepEqual(syllablesIn('xian'), [['xian'], ['xi', 'an']]);
  assert.deepEqual(syllablesIn('lvhua')[0], ['lv', 'hua']);
  assert.deepEqual(syllablesIn('hello'), []);
  assert.ok(soundCodes(['重庆']).includes(typedCodes('sound', ['chong', 'qing'])[0] ?? -1));
});

test('names are found as written, as they sound and with a mistake, in that order', () => {
  const rows = ['交通运输局', '交通银行', '教育局', '青石镇'].map((name) => ({ name }));
  const found = (typed: string) => matchNames(rows, ({ name }) => name, typed, 9).map(({ name }) => name);
  assert.deepEqual(found('交通'), ['交通银行', '交通运输局']);
  assert.deepEqual(found('jiaotong'), ['交通银行', '交通运输局']);
  assert.deepEqual(found('jyj'), ['教育局']);
  assert.deepEqual(found('輕石鎮'), ['青石镇']);
  assert.deepEqual(found('交通运疏局'), ['交通运输局']);
  assert.deepEqual(found('核电站'), []);
});

test('of a text pairs with a character that only holds sentences together are left out, as it is folded', () => {
  for (const particle of '的了与这着们你您她给对从为还什怎些么') {
    assert.deepEqual(pairCodes('body', [fold(`${particle}灯`)]), [], particle);
    assert.equal(pairCodes('title', [fold(`${particle}灯`)]).length, 1);
  }
  for (const word of ['厕所', '就业', '对面', '個人', '于洪'])
    assert.equal(pairCodes('body', [fold(word)]).length, 1, word);
});
