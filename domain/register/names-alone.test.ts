import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesAlone } from './names-alone.ts';

const rows = new Map([
  ['shop', { name: '商业', en: 'Commerce' }],
  ['shop.price', { parent: 'shop', name: '价格', en: 'Prices' }],
  ['shop.price.price', { parent: 'shop.price', name: '价格行为', en: 'Prices' }],
  ['water', { name: '水利', en: 'Water' }],
  ['water.gone', { parent: 'gone', name: '移民', en: 'Prices' }],
]);

test('a name that is the only one is told alone, others with as much of the way as tells them apart', () => {
  assert.deepEqual([...namesAlone(rows, 'zh').values()], ['商业', '价格', '价格行为', '水利', '移民']);
  assert.deepEqual(
    [...namesAlone(rows, 'en').values()],
    ['Commerce', 'Commerce › Prices', 'Prices › Prices', 'Water', 'Prices'],
  );
});

test('rows that go in a circle under one name come to an end', () => {
  const circle = new Map([
    ['a', { parent: 'b', name: '同' }],
    ['b', { parent: 'a', name: '同' }],
  ]);
  assert.equal(namesAlone(circle, 'zh').size, 2);
});
