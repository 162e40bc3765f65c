import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killNine } from './kill-nine.ts';

// Twenty rounds by hand: node tests/kill-nine.ts 20
test('killed with -9 in the middle of 200 intakes, three times: each one acknowledged is there once after the restart', async (t) => {
  const toll = await killNine(3, () => undefined);
  t.diagnostic(JSON.stringify(toll));
  assert.ok(toll.acknowledged > 0 && toll.acknowledged < toll.sent, 'killed too early or too late to show anything');
  assert.deepEqual([toll.lost, toll.doubled], [0, 0]);
});
