import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cut } from '../text/cut.ts';
import { fromBytes, toBytes } from './bytes.ts';
import { fit as learn } from './fit.ts';
import { guesser } from './guess.ts';
import type { Model, Refused } from './model.ts';
import type { Example } from './said.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const cut: Cut = (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);

const places = ['东头', '西湾', '南山', '北桥', '柳树', '石桥', '新街', '老街', '河边', '上坡'];
const said = {
  道路: ['路灯坏了晚上很黑', '路面坑洼车辆难走', '路灯一直没有人修', '道路塌陷车辆要绕', '路面积水车辆熄火'],
  学校: ['学校收费太高家长', '老师上课没有课本', '学校门口家长拥挤', '老师补课家长不满', '学校食堂学生难吃'],
  用水: ['自来水发黄有异味', '停水三天无人通知', '水压太低楼上没水', '水管爆裂漏水严重', '水费突然高了一倍'],
};

const examples: readonly Example[] = Object.entries(said).flatMap(([label, bodies]) =>
  bodies.flatMap((body) => places.map((place) => ({ label, subject: `${place}村`, body: `${place}村${body}请处理` }))),
);

const learned = (some: readonly Example[] = examples, seed = 1): Model => {
  const model = learn(some, { cut, seed });
  if ('refused' in model) assert.fail(model.refused);
  return model;
};

test('what was learned is guessed, with the words that led to it', () => {
  const guess = guesser(learned(), cut)({ subject: '路灯', body: '山后村路灯坏了请处理' });
  assert.equal(guess.label, '道路');
  assert.ok(guess.confidence > 0.8);
  assert.ok(guess.words.includes('路灯'), guess.words.join());
});

test('what is written in traditional characters is guessed as it would be in simplified ones', () => {
  const guess = guesser(learned(), cut);
  const simplified = guess({ subject: '路灯', body: '后山村路灯坏了，晚上很黑请处理' });
  assert.deepEqual(guess({ subject: '路燈', body: '後山村路燈壞了，晚上很黑請處理' }), simplified);
});

test('kept as bytes and opened again, it guesses exactly the same', () => {
  const model = learned();
  const [before, after] = [guesser(model, cut), guesser(fromBytes(toBytes(model)), cut)];
  for (const example of examples) assert.deepEqual(after(example), before(example));
  assert.deepEqual(fromBytes(toBytes(model)), model);
});

test('the order of the examples does not matter', () => {
  assert.deepEqual(toBytes(learned(examples.toReversed())), toBytes(learned()));
});

test('too little to learn from is said, with what is needed', () => {
  const refused = (some: readonly Example[]): Model | Refused => learn(some, { cut, seed: 1 });
  assert.deepEqual(refused(examples.slice(0, 7)), { refused: 'too-few-examples', has: 7, needs: 20 });
  assert.deepEqual(refused(examples.slice(0, 50)), { refused: 'too-few-labels', has: 1, needs: 2 });
});

test('a label with one or two examples is left out by name and counts as wrong in what the model is worth', () => {
  const rare = { label: '其他', subject: '谢谢', body: '感谢工作人员' };
  const model = learned([...examples, rare, { ...rare, body: '再次感谢' }]);
  assert.deepEqual(model.leftOut, ['其他']);
  assert.deepEqual(model.measured.perLabel.其他, { f1: 0, n: 2 });
  assert.ok(!model.labels.includes('其他'));
});

test('what the subject says counts for more than the same words in the body', () => {
  const phrases = Object.entries(said).flatMap(([label, of]) => of.map((one) => ({ label, phrase: `村里${one}一事` })));
  const crossed = phrases.flatMap(({ label, phrase: subject }) =>
    phrases.filter((other) => other.label !== label).map((other) => ({ label, subject, body: other.phrase })),
  );
  const guess = guesser(learned(crossed), cut);
  const wrong = crossed.filter((one) => guess(one).label !== one.label);
  assert.equal(wrong.length, 0);
});

test('confidences sum to 1, whatever is said', () => {
  // Four labels, so that a guess names all of them.
  const lights = examples.filter(({ body }) => body.includes('路灯')).map((example) => ({ ...example, label: '路灯' }));
  const guess = guesser(learned([...examples.filter(({ body }) => !body.includes('路灯')), ...lights]), cut);
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...examples.map(({ body }) => body)));
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const { confidence, others } = guess({ subject, body });
      const all = [confidence, ...others.map((other) => other.confidence)];
      assert.equal(all.length, 4);
      assert.ok(Math.abs(all.reduce((sum, one) => sum + one, 0) - 1) < 1e-6);
      assert.ok(all.every((one, i) => one >= 0 && one <= (all[i - 1] ?? 1)));
    }),
  );
});

test('a small county with twelve labels of five examples each gets a model, and what it is worth is said as it is', () => {
  const things = ['路灯', '学校', '停水', '公交', '医院', '噪音', '垃圾', '工资', '房产', '农田', '养老', '电价'];
  const few = things.flatMap((label) =>
    places.slice(0, 5).map((place) => ({ label, subject: `${place}村${label}`, body: `${place}村${label}的事请处理` })),
  );
  const model = learned(few);
  assert.deepEqual(model.labels, things.toSorted());
  assert.equal(model.measured.n, 60);
  const guess = guesser(model, cut);
  const right = things.filter((label) => guess({ subject: label, body: `山后村${label}没有人管` }).label === label);
  assert.equal(right.length, things.length);
  assert.ok(Object.values(model.measured.perLabel).every(({ f1, n }) => n === 5 && f1 >= 0 && f1 <= 1));
});
