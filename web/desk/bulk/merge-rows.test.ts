import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRows } from './merge-rows.ts';

test('What was refused at the preview keeps its reason; what was done shows its entry; the order stays', () => {
  const problem = { type: '', title: '', status: 422, message: '时限已过。' };
  const rows = mergeRows(
    [{ id: 'a' }, { id: 'b', problem }, { id: 'c' }],
    [
      { id: 'c', problem },
      { id: 'a', seq: 2 },
    ],
  );
  assert.deepEqual(rows, [
    { id: 'a', seq: 2 },
    { id: 'b', problem },
    { id: 'c', problem },
  ]);
});
