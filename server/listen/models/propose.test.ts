import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guess } from '#domain/category/guess.ts';
import { categoriesBy } from './label-map.ts';
import { knownFrom } from './propose.ts';

const known = categoriesBy([
  { key: 'urban.housing', name: '住房', en: 'Housing' },
  { key: 'urban', name: '城乡建设', en: 'Urban and rural construction' },
  { key: 'urban.market', name: '市场', en: 'Markets' },
  { key: 'commerce', name: '商贸', en: 'Commerce' },
  { key: 'commerce.market', name: '市场', en: 'Market stalls' },
]);

const guess = (...all: readonly (readonly [string, number])[]): Guess => {
  const [[label, confidence] = ['', 0], ...rest] = all;
  const others = rest.map(([one, sure]) => ({ label: one, confidence: sure }));
  return { label, confidence, abstain: false, words: ['路灯'], others };
};

test('a label means a category by key, Chinese or English name, whatever its case and spaces; of two the nearer to the root', () => {
  for (const label of ['urban', '城乡建设', ' urban and rural Construction', '城乡 建设'])
    assert.equal(known(label), 'urban');
  assert.equal(known('市场'), 'urban.market', 'of one name and one depth, the first in the register');
  assert.equal(known('没有这类'), undefined);
  assert.equal(known('constructor'), undefined);
});

test('it is named as deep as one label outweighs its siblings; else the first level speaks with the confidence of all', () => {
  const clear = knownFrom(guess(['urban.housing', 0.7], ['urban', 0.1], ['commerce', 0.2]), 3, known);
  assert.deepEqual([clear?.category, clear?.confidence, clear?.version], ['urban.housing', 0.7, 3]);
  const split = knownFrom(guess(['urban.housing', 0.3], ['urban.market', 0.3], ['commerce', 0.35]), 3, known);
  assert.equal(split?.category, 'urban');
  assert.ok(Math.abs((split?.confidence ?? 0) - 0.6) < 1e-9);
});

test('labels that the register does not have propose nothing', () => {
  assert.equal(knownFrom(guess(['别处的类', 0.9], ['又一类', 0.1]), 1, known), undefined);
  assert.equal(knownFrom(guess(['别处的类', 0.5], ['城乡建设', 0.4]), 1, known)?.category, 'urban');
});
