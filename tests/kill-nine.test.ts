import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killNine } from './kill-nine.ts';

// Two hundred times: npm run bench -- trust. Twenty by hand: node tests/kill-nine.ts 20
test('killed with -9 at random moments under load, server, database or both: what was acknowledged is there once, and so is what follows from it', async (t) => {
  const toll = await killNine(4, () => undefined);
  t.diagnostic(JSON.stringify(toll));
  assert.ok(toll.atOnce > 10, 'killed too early to show anything');
  const { lost, doubled, undone, findings } = toll;
  assert.deepEqual({ lost, doubled, undone, findings }, { lost: 0, doubled: 0, undone: 0, findings: 0 });
});
