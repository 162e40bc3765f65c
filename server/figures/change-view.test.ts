import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '#regulations/figures/index.ts';
import type { Reading } from '../views/reading.ts';
import { changeView } from './change-view.ts';

const items = Array.from({ length: 289 }, (_, i) => ({
  ...{ key: `item-${i}`, from: '2025-01-01', unit: i % 2 === 0 ? 'jiaotong' : 'huanbao' },
  ...(i < 142 && { until: '2025-12-31' }),
}));
const reading = {
  lang: 'zh',
  atlas: { rows: () => new Map(items.map((item) => [`${item.key}:${item.from}`, item])) },
  names: { unit: (key: string) => ({ jiaotong: '交通局', huanbao: '环保局' })[key] },
} as unknown as Reading;

test('the service catalogue from 289 items to 147 is −49.1 %, and every unit’s share of it adds up', () => {
  const view = changeView(figures['service-items'], { now: '2026-11-21T09:00:00+08:00' }, reading);
  assert.deepEqual([view.value, view.base], [-49.1, 289]);
  const [whole, ...units] = view.rows;
  assert.deepEqual([whole?.from, whole?.to, whole?.after], ['2025-01-01', '2026-11-21', 147]);
  assert.equal(
    units.reduce((sum, { after }) => sum + after, 0),
    147,
  );
  assert.deepEqual(units.map(({ label }) => label).sort(), ['交通局', '环保局']);
});
