import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registers } from '#regulations/registers/index.ts';
import { demoTable } from '../demo/demo-rows.ts';
import { readRows } from './read-rows.ts';
import { itemsOn, serviceItemOn, versionOn } from './service-items.ts';

const rows = readRows(registers['service-items'], await demoTable('service-items.csv'));
const atlas = { rows: () => new Map(rows.map((row) => [`${row.key}:${row.from}`, row])) };

test('of 289 items 147 are left after the reform: 49.1% fewer', () => {
  const [before, after] = ['2024-12-31', '2025-01-01'].map((day) => itemsOn(atlas, day).length);
  assert.deepEqual([before, after], [289, 147]);
  assert.equal((((289 - 147) / 289) * 100).toFixed(1), '49.1');
});

test('an item is what it was on the day asked for, and over once it is no longer offered', () => {
  const merged = 'shijian-01';
  assert.equal(versionOn(atlas, merged, '2024-06-01')?.promised, 20);
  assert.equal(versionOn(atlas, merged, '2026-06-01')?.promised, 10);
  assert.deepEqual(serviceItemOn(atlas, merged, '2026-06-01'), {
    unit: 'shijian',
    limit: { n: 10, unit: 'working-days' },
  });
  assert.equal(serviceItemOn(atlas, 'shijian-01-change', '2026-06-01')?.over, true);
  assert.equal(serviceItemOn(atlas, 'never-was', '2026-06-01'), undefined);
});
