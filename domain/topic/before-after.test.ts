import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '../deadline/day.ts';
import { publicCount, spanOf, windowsAround } from './before-after.ts';

test('as long before the cure as after it, and no longer than ninety days', () => {
  const windows = windowsAround('2026-04-18', '2026-04-28T10:00:00+08:00');
  assert.ok(windows);
  assert.equal(windows.days, 10);
  assert.deepEqual(spanOf(windows), { before: ['2026-04-08', '2026-04-17'], after: ['2026-04-18', '2026-04-27'] });
  assert.equal(windowsAround('2026-04-18', '2027-04-18T10:00:00+08:00')?.days, 90);
});

test('on the day of the cure, and before it, there is nothing to compare', () => {
  assert.equal(windowsAround('2026-04-18', '2026-04-18T23:59:59+08:00'), undefined);
  assert.equal(windowsAround('2026-04-18', '2026-04-01T09:00:00+08:00'), undefined);
});

test('whenever it is asked, both windows are of one length, touch at the cure, and none lies ahead', () => {
  const property = fc.property(fc.integer({ min: 1, max: 2000 }), (later) => {
    const now = new Date(Date.UTC(2026, 3, 18) + later * 86_400_000).toISOString();
    const windows = windowsAround('2026-04-18', now);
    assert.ok(windows);
    const [from, cure, until] = [windows.from, windows.cure, windows.until].map(dayOf) as [number, number, number];
    assert.equal(cure - from, until - cure);
    assert.ok(until <= dayOf(now));
  });
  fc.assert(property);
});

test('a count below ten is not shown as a number', () => {
  assert.deepEqual(
    [0, 9, 10].map((n) => publicCount(n, 10)),
    ['few', 'few', 10],
  );
});
