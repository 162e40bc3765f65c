import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanBegun } from './span-begun.ts';

test('a month begins at midnight in China, and the month before has just ended', () => {
  const said = spanBegun('month', '2026-03-31T16:00:00Z');
  assert.deepEqual(said, {
    name: '2026-04',
    begins: '2026-04-01T00:00:00+08:00',
    past: { name: '2026-03', from: '2026-03-01', to: '2026-03-31' },
  });
  assert.equal(spanBegun('month', '2026-03-31T15:59:59Z').name, '2026-03');
  assert.equal(spanBegun('month', '2026-01-01T00:00:00+08:00').past.name, '2025-12');
});

test('weeks begin on Monday and are named as in ISO 8601', () => {
  assert.deepEqual(spanBegun('week', '2026-01-04T23:00:00+08:00').name, '2026-W01');
  assert.equal(spanBegun('week', '2025-12-29T09:00:00+08:00').name, '2026-W01');
  assert.deepEqual(spanBegun('week', '2026-01-05T00:00:00+08:00').past, {
    name: '2026-W01',
    from: '2025-12-29',
    to: '2026-01-04',
  });
});

test('quarters', () => {
  assert.deepEqual(spanBegun('quarter', '2026-05-20T09:00:00+08:00'), {
    name: '2026-Q2',
    begins: '2026-04-01T00:00:00+08:00',
    past: { name: '2026-Q1', from: '2026-01-01', to: '2026-03-31' },
  });
});
