import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frailDisk } from './frail-disk.ts';
import { powerCuts } from './power-cut.ts';

// Forty cuts: npm run bench -- trust
test('the power of the disk is cut under load: everything acknowledged had been synced', async (t) => {
  const disk = frailDisk(900);
  if ('lacking' in disk) return t.diagnostic(`nothing was cut: it takes ${disk.lacking}`);
  try {
    const toll = await powerCuts(disk, 2, () => undefined);
    t.diagnostic(JSON.stringify(toll));
    assert.ok(toll.atOnce > 5, 'cut too early to show anything');
    const { lost, doubled, undone, findings, idle } = toll;
    assert.deepEqual(
      { lost, doubled, undone, findings, idle },
      { lost: 0, doubled: 0, undone: 0, findings: 0, idle: 0 },
    );
  } finally {
    await disk.remove();
  }
});
