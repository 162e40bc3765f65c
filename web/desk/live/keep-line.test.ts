import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitBefore } from './keep-line.ts';

test('Tries come ever more rarely, to half a minute, and desks do not all come at once', () => {
  const waits = [0, 1, 2, 3, 10].map((attempt) => waitBefore(attempt, 0.5));
  assert.deepEqual(waits, [1000, 2000, 4000, 8000, 30_000]);
  assert.ok(waitBefore(3, 0) < waitBefore(3, 1));
});
