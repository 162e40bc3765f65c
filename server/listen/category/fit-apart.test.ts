import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromBytes, toBytes } from '#domain/category/bytes.ts';
import { fit as learn } from '#domain/category/fit.ts';
import { guesser } from '#domain/category/guess.ts';
import type { Example } from '#domain/category/said.ts';
import { readTable } from '../../registers/read-table.ts';
import { cutWords } from '../words.ts';
import { fitApart } from './fit-apart.ts';

const said = {
  道路: ['路灯坏了，晚上很黑', '路面坑洼，车辆难走', '人行道上停满了车'],
  学校: ['学校补课收费太高', '食堂的饭菜学生不敢吃', '老师布置的作业太多'],
  用水: ['自来水发黄有异味', '停水三天没有人通知', '水管漏水，楼下被淹'],
};
const places = ['东头村', '西湾村', '南山村', '北桥村', '柳树村', '石桥村'];
const examples: readonly Example[] = Object.entries(said).flatMap(([label, bodies]) =>
  bodies.flatMap((body) => places.map((place) => ({ label, subject: place, body }))),
);

test('fitted in threads of its own, it is the same model as fitted here', async () => {
  const model = learn(examples, { cut: cutWords, seed: 1 });
  if ('refused' in model) assert.fail(model.refused);
  const { bytes, measured } = await fitApart(examples, () => undefined);
  assert.deepEqual(bytes, toBytes(model));
  assert.deepEqual(measured, model.measured);
});

test('too little to learn from ends it before a thread is begun', async () => {
  await assert.rejects(
    fitApart(examples.slice(0, 5), () => undefined),
    /too-few-examples/,
  );
});

const file = new URL('../../../../shared/data/messages/labelled-train.csv', import.meta.url);

test('of a tenth of real messages, most of the others are guessed right, and its confidence is to be believed', async (t) => {
  if (!existsSync(file)) {
    t.diagnostic('../shared/data is not here: nothing tried');
    return;
  }
  const { header, rows } = await readTable(readFileSync(file));
  const at = (name: string) => header.indexOf(name);
  const real = rows.map(({ cells }) => ({
    subject: cells[at('subject')] ?? '',
    body: cells[at('body')] ?? '',
    label: cells[at('category')] ?? '',
  }));
  const { bytes, measured } = await fitApart(
    real.filter((_, i) => i % 10 === 0),
    () => undefined,
  );
  const guess = guesser(fromBytes(bytes), cutWords);
  const others = real.filter((_, i) => i % 10 === 1).map((one) => ({ ...guess(one), truth: one.label }));
  const right = others.filter(({ label, truth }) => label === truth).length / others.length;
  const meant = others.reduce((sum, { confidence }) => sum + confidence, 0) / others.length;
  assert.ok(right > 0.8, `right ${right}`);
  assert.ok(Math.abs(right - meant) < 0.06, `right ${right}, meant ${meant}`);
  assert.ok(Math.abs(right - measured.accuracy) < 0.06, `right ${right}, measured ${measured.accuracy}`);
});
