import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFaulty, readMessage } from './read-message.ts';

test('days are read as they are written, with or without a time; numbers of a sheet become text', () => {
  assert.deepEqual(
    readMessage({
      number: 42,
      registered: '2026/11/3',
      due: '2026年12月1日',
      accepted: '2026-11-04T08:00:00+08:00',
      code: '',
    }),
    {
      number: '42',
      registered: '2026-11-03',
      due: '2026-12-01',
      accepted: '2026-11-04',
    },
  );
});

test('every fault is named at its column, so that all can be put right at once', () => {
  const read = readMessage({ due: '2026-02-30', colour: 'red', detail: { a: 1 }, subject: '长'.repeat(101) });
  assert.ok(isFaulty(read));
  assert.deepEqual(
    read.map(({ column, problem }) => `${column} ${problem}`),
    ['due not-a-day', 'colour unknown', 'detail not-text', 'subject too-long', 'number missing'],
  );
});
