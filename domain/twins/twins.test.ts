import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chanceOfTwins, likelyFrom, worthALook } from './chance.ts';
import { lookupKeys } from './keys.ts';
import { inKnownPlaces } from './known-place.ts';
import { likenessOf } from './likeness.ts';
import { sharedWords } from './shared-words.ts';
import { type Ears, type Said, sketchOf } from './sketch.ts';

// Words of two characters, one after the other: a cutter that needs no dictionary. Greetings and the like are common.
const common: ReadonlySet<string> = new Set(['您好', '尊敬', '领导', '请问', '谢谢', '感谢', '我们', '你好']);
const ears: Ears = {
  cut: (text) => text.match(/[一-龥]{2}|[^一-龥]+|[一-龥]/gu) ?? [],
  rarity: (word) => (common.has(word) ? 0 : 12),
};

const chance = (one: Said, other: Said, days = 3) =>
  chanceOfTwins(likenessOf(sketchOf(one, ears), sketchOf(other, ears)), days);

const words = [
  '路灯',
  '不亮',
  '水管',
  '漏水',
  '垃圾',
  '没人',
  '施工',
  '噪音',
  '夜里',
  '公交',
  '车站',
  '石桥',
  '柳林',
  '新开',
  '南门',
  '老人',
];
const run = (min: number, max: number) =>
  fc.array(fc.constantFrom(...words), { minLength: min, maxLength: max }).map((all) => all.join(''));
const message = fc.record({ subject: run(3, 8), body: run(4, 30) });

test('whatever is said is its own twin', () => {
  fc.assert(
    fc.property(message, (one) => {
      assert.ok(chance(one, one) >= likelyFrom);
    }),
  );
});

test('likeness is the same whichever comes first, and every share lies between nothing and all', () => {
  fc.assert(
    fc.property(message, message, (one, other) => {
      const [a, b] = [sketchOf(one, ears), sketchOf(other, ears)];
      assert.deepEqual(likenessOf(a, b), likenessOf(b, a));
      const { shorter, longer, ...shares } = likenessOf(a, b);
      assert.ok(shorter <= longer);
      for (const [name, value] of Object.entries(shares))
        assert.ok(value >= 0 && value <= 1.000001, `${name}: ${value}`);
    }),
  );
});

test('another greeting changes nothing', () => {
  const greetings = ['', '您好，', '尊敬的领导：您好！', '你好！', '尊敬的张书记：您好，'];
  fc.assert(
    fc.property(
      message,
      fc.constantFrom(...greetings),
      fc.constantFrom(...greetings),
      ({ subject, body }, one, other) => {
        const said = { subject, body: `${one}${body}` };
        assert.ok(chance(said, { subject, body: `${other}${body}` }) >= likelyFrom);
      },
    ),
  );
});

test('the longer ago, the less likely the same', () => {
  fc.assert(
    fc.property(message, message, fc.nat(700), fc.nat(700), (one, other, day, more) => {
      assert.ok(chance(one, other, day + more) <= chance(one, other, day));
    }),
  );
});

test('traditional characters say the same as simplified ones', () => {
  const simplified = { subject: '东头村三组路灯坏了', body: '晚上看不见路，老人摔倒过。' };
  const traditional = { subject: '東頭村三組路燈壞了', body: '晚上看不見路，老人摔倒過。' };
  assert.deepEqual(sketchOf(simplified, ears), sketchOf(traditional, ears));
});

test('the same words about another town or another number are less likely twins', () => {
  const at = (town: string, line: string) => ({
    subject: `${town}街上${line}公交车班次太少`,
    body: '早上等一个小时等不到，学生老人都着急，请增加班次。',
  });
  const same = chance(at('城关镇', '3路'), at('城关镇', '3路'));
  assert.ok(chance(at('城关镇', '3路'), at('柳林镇', '3路')) < same);
  assert.ok(chance(at('城关镇', '3路'), at('城关镇', '5路')) < same);
});

test('different things have nothing to do with each other, and what they begin with is looked up first', () => {
  const lamp = { subject: '路灯夜里不亮', body: '老人看不见石桥。' };
  const noise = { subject: '施工噪音太大', body: '南门新开工地没人管。' };
  assert.ok(chance(lamp, noise) < worthALook);
  const keys = lookupKeys(sketchOf(lamp, ears));
  assert.equal(new Set(keys).size, keys.length);
  assert.ok(keys.length <= 24);
  assert.deepEqual(keys, lookupKeys(sketchOf(lamp, ears)));
});

test('of the same place and of nothing else, they are no twins however short they are', () => {
  const lamp = { subject: '东头村三组路灯不亮', body: '东头村三组。' };
  const water = { subject: '东头村三组自来水发黄', body: '东头村三组。' };
  assert.ok(chance(lamp, water) < worthALook);
  assert.ok(chance(lamp, lamp) >= likelyFrom);
});

test('words said in both are marked in the title, neighbours as one', () => {
  assert.deepEqual(sharedWords('路灯不亮石桥', '昨天路灯不亮', ears.cut), [[0, 4]]);
  assert.deepEqual(sharedWords('路燈不亮', '路灯坏了', ears.cut), [[0, 2]]);
  assert.deepEqual(sharedWords('水管漏水', '垃圾没人', ears.cut), []);
});

const lamps = (village: string) => ({
  subject: `${village}路灯夜里不亮`,
  body: `${village}路灯坏了半个月没人修，老人看不见路，摔倒过。`,
});

test('the same trouble in two villages of one town is worth a look, never likely the same, in whichever words the villages are named', () => {
  for (const [one, other] of [
    ['东头村', '柳溪村'],
    ['城关镇东头村', '城关镇柳溪村'],
    ['城关镇王村', '城关镇李村'],
    ['张家湾村', '李家坝村'],
  ] as const) {
    const told = chance(lamps(one), lamps(other));
    assert.ok(told >= worthALook && told < likelyFrom, `${one} ${other}: ${told}`);
    assert.ok(chance(lamps(one), lamps(one)) >= likelyFrom);
  }
  const named = likenessOf(sketchOf(lamps('城关镇王村'), ears), sketchOf(lamps('王村'), ears));
  assert.equal(named.sameVillage, 1, 'a village is the same with its town before it');
});

test('what only speaks of a village names none, and what names none stays as it was', () => {
  for (const [one, other] of [
    ['我们村', '东头村'],
    ['农村', '柳溪村'],
    ['全村', '本村'],
    ['中心村', '村村'],
    ['', '东头村'],
  ] as const)
    assert.equal(
      likenessOf(sketchOf(lamps(one), ears), sketchOf(lamps(other), ears)).otherVillage,
      0,
      `${one} ${other}`,
    );
});

test('villages known by their codes count before what is said, unless the words name one village', () => {
  const [here, there] = ['430199101201', '430199101202'];
  const known = (one: Said, other: Said, ...codes: readonly [string | null, string | undefined]) =>
    chanceOfTwins(inKnownPlaces(likenessOf(sketchOf(one, ears), sketchOf(other, ears)), ...codes), 3);
  const told = known(lamps(''), lamps(''), here, there);
  assert.ok(told >= worthALook && told < likelyFrom, `nothing named: ${told}`);
  assert.ok(known(lamps(''), lamps(''), `${here}01`, `${here}02`) >= likelyFrom, 'two groups of one village');
  assert.ok(known(lamps('东头村'), lamps('柳溪村'), here, here) >= likelyFrom, 'one village under two names');
  assert.ok(known(lamps('东头村'), lamps('东头村'), here, there) >= likelyFrom, 'one village, one code mistaken');
  for (const unknown of [null, '430199101', '430199'])
    assert.equal(known(lamps(''), lamps(''), unknown, there), chance(lamps(''), lamps('')), 'no village known');
});
