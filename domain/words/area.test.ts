import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liesIn, nearness } from './area.ts';
import { type DatedValue, valueOn } from './value.ts';

test('a county lies in itself, in its city and in its province, and in no other', () => {
  for (const area of ['371402', '371400', '370000']) assert.ok(liesIn('371402', area), area);
  for (const area of ['371403', '371500', '410000', '371401']) assert.ok(!liesIn('371402', area), area);
  assert.ok(!liesIn('371400', '371402'), 'a city does not lie in its county');
  assert.ok(liesIn('110101', '110000') && !liesIn('110101', '100000'));
});

test('the nearest area counts', () => {
  assert.equal(nearness('371402', ['370000', '371400']), 4);
  assert.equal(nearness('371402', ['410000']), 0);
});

const row = (from: string, is: number, ...regions: string[]): DatedValue =>
  regions.length === 0 ? { from, is, source: 'test' } : { from, is, source: 'test', regions };

test('a value is that of the county, or of its city, or of its province, or everybody’s; then the latest begun', () => {
  const rows = [
    row('2020-01-01', 1),
    row('2024-01-01', 2),
    row('2020-01-01', 3, '370000'),
    row('2021-01-01', 4, '371400'),
    row('2022-01-01', 5, '371400', '411025'),
    row('2023-01-01', 6, '371402'),
  ];
  const is = (day: string, region: string) => valueOn(rows, day, region)?.is;
  assert.equal(is('2024-06-01', '371402'), 6);
  assert.equal(is('2022-06-01', '371402'), 5, 'its own had not begun');
  assert.equal(is('2021-06-01', '371402'), 4);
  assert.equal(is('2024-06-01', '370102'), 3, 'a province’s goes before a later general one');
  assert.equal(is('2024-06-01', '411025'), 5);
  assert.equal(is('2024-06-01', '411026'), 2);
  assert.equal(is('2019-06-01', '371402'), undefined);
});
