import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barOf, type LineClock } from './clock-bar.ts';

const clock: LineClock = {
  label: '办理并答复',
  law: '§ 11',
  unit: 'working-days',
  used: 3,
  allowed: 10,
  left: 7,
  late: false,
  paused: false,
};

test('A clock in time shows its share and what is left', () => {
  const bar = barOf(clock);
  assert.equal(bar.share, 0.3);
  assert.deepEqual(bar.said, { word: 'leftWorkingDays', n: 7 });
  assert.deepEqual(bar.used, { word: 'usedWorkingDays', used: 3, allowed: 10 });
});

test('A clock that has just begun is still seen, and one on its last day is not yet full', () => {
  assert.equal(barOf({ ...clock, used: 0, left: 10 }).share, 0.03);
  assert.equal(barOf({ ...clock, used: 10, left: 0 }).share, 0.97);
});

test('A late clock is full and says by how much', () => {
  const bar = barOf({ ...clock, used: 12, left: 0, late: true });
  assert.equal(bar.share, 1);
  assert.deepEqual(bar.said, { word: 'lateWorkingDays', n: 2 });
});

test('Hours are said whole', () => {
  const bar = barOf({ ...clock, unit: 'hours', used: 1.4, allowed: 24, left: 22.6 });
  assert.deepEqual(bar.said, { word: 'leftHours', n: 23 });
  assert.equal(bar.used.used, 2);
});

test('Many hours are said as days', () => {
  const bar = barOf({ ...clock, unit: 'hours', used: 213, allowed: 24, left: 0, late: true });
  assert.deepEqual(bar.said, { word: 'lateDays', n: 7 });
});

test('An hour clock late by minutes says one hour, not none', () => {
  assert.equal(barOf({ ...clock, unit: 'hours', used: 24.01, allowed: 24, left: 0, late: true }).said.n, 1);
});
