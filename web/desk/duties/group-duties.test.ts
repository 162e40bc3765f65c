import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatterLine } from '#server/routes/contract.ts';
import { groupDuties, groupOf } from './group-duties.ts';

// A Friday evening in China that is still Friday morning in London.
const now = Date.parse('2026-11-20T20:00:00+08:00');

const line = (number: string, due: string | null, more: Partial<MatterLine> = {}): MatterLine => ({
  id: number,
  number,
  procedure: 'service-request',
  step: 'handling',
  ended: false,
  title: '路灯不亮',
  place: null,
  category: null,
  channel: 'web',
  unit: 'water',
  unitName: '水务局',
  post: 'water-handler',
  proposed: null,
  opened: '2026-11-01T09:00:00+08:00',
  due,
  late: false,
  external: null,
  last: 3,
  ...more,
});

test('Due at midnight tonight is today, due on Sunday is this week, due on Monday is later', () => {
  assert.equal(groupOf(line('1', '2026-11-20T23:59:59+08:00'), now), 'today');
  assert.equal(groupOf(line('2', '2026-11-22T23:59:59+08:00'), now), 'week');
  assert.equal(groupOf(line('3', '2026-11-23T23:59:59+08:00'), now), 'later');
});

test('A due time written in another zone falls on the day it is in China', () => {
  assert.equal(groupOf(line('1', '2026-11-20T15:59:59Z'), now), 'today');
  assert.equal(groupOf(line('2', '2026-11-20T16:00:01Z'), now), 'week');
});

test('The longest late comes first; a matter without a clock comes last', () => {
  const lines = [
    line('4', null),
    line('1', '2026-11-18T23:59:59+08:00', { late: true }),
    line('2', '2026-11-10T23:59:59+08:00', { late: true }),
    line('3', '2026-12-20T23:59:59+08:00'),
  ];
  const groups = groupDuties(lines, now);
  assert.deepEqual(
    groups.late.map(({ number }) => number),
    ['2', '1'],
  );
  assert.deepEqual(
    groups.later.map(({ number }) => number),
    ['3', '4'],
  );
});

test('What waits for the resident is not among today’s work, and what has ended is in no group', () => {
  const waiting = line('1', '2026-11-20T23:59:59+08:00', { waiting: true });
  const ended = line('2', '2026-11-20T23:59:59+08:00', { ended: true });
  const groups = groupDuties([waiting, ended], now);
  assert.deepEqual(groups.waiting, [waiting]);
  assert.deepEqual(groups.today, []);
});
