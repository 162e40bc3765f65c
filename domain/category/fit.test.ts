import assert from 'node:assert/strict';
import { test } from 'node:test';
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
