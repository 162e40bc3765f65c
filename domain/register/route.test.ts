import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeFrom } from './route.ts';
import { ancestors } from './tree.ts';

const places = [
  { code: '430199' },
  { code: '430199101', parent: '430199' },
  { code: '430199101201', parent: '430199101' },
];
const categories = [
  { key: 'urban', words: ['城建'] },
  { key: 'urban.city', parent: 'urban' },
  { key: 'urban.city.light', parent: 'urban.city', words: ['路灯', '路灯不亮'] },
  { key: 'water', words: ['水'] },
  { key: 'water.well', parent: 'water', words: ['水井'] },
];
const catalogue = [
  { place: '430199', category: 'urban', unit: 'housing', from: '2020-01-01' },
  { place: '430199', category: 'urban.city.light', unit: 'lamps', from: '2020-01-01', until: '2025-12-31' },
  { place: '430199', category: 'urban.city.light', unit: 'new-lamps', from: '2026-01-01' },
  { place: '430199101', category: 'urban', unit: 'town', from: '2020-01-01' },
];
const route = routeFrom({ catalogue, categories, places });
const said = { subject: '村口路灯不亮', detail: '水井边的路灯坏了三天', day: '2026-11-20' };

test('the longest words found decide the category, the subject counts more, and the words are told', () => {
  const { category, why } = route(said);
  assert.equal(category, 'urban.city.light');
  assert.deepEqual(why?.words, ['路灯不亮', '路灯']);
  assert.ok(why !== undefined && why.share > 0.5);
});

test('the most specific place wins, then the most specific category', () => {
  assert.equal(route(said).unit, 'new-lamps');
  assert.deepEqual(route({ ...said, place: '430199101201' }).why, {
    ...route(said).why,
    place: '430199101',
    category: 'urban',
  });
  assert.equal(route({ ...said, place: '430199101201' }).unit, 'town');
});

test('a row counts from its first day to its last', () => {
  assert.equal(route({ ...said, day: '2025-12-31' }).unit, 'lamps');
  assert.equal(route({ ...said, day: '2019-12-31' }).unit, undefined);
});

test('a category that the resident chose is not guessed again', () => {
  assert.deepEqual(route({ ...said, category: 'water.well' }), { category: 'water.well' });
  assert.equal(route({ ...said, category: 'urban.city' }).unit, 'housing');
});

test('what is known of the category is kept to: words only say which one beneath it, and without words it stands itself', () => {
  assert.deepEqual(route({ ...said, within: 'water' }), { category: 'water.well' });
  const lamps = route({ ...said, within: 'urban' });
  assert.deepEqual([lamps.category, lamps.unit], ['urban.city.light', 'new-lamps']);
  const wordless = { subject: '你好', detail: '谢谢', day: '2026-11-20' };
  assert.deepEqual(
    [route({ ...wordless, within: 'urban' }).unit, route({ ...wordless, within: 'water' })],
    ['housing', { category: 'water' }],
  );
});

test('without a known word nothing is proposed', () => {
  assert.deepEqual(route({ subject: '你好', detail: '谢谢', day: '2026-11-20' }), {});
});

test('superiors are found nearest first, with two above one, and a circle ends', () => {
  const over: Record<string, string[]> = { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['a'] };
  assert.deepEqual(
    ancestors('a', (key) => over[key] ?? []),
    ['b', 'c', 'd', 'a'],
  );
});
