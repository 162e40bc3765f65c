import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JobHelpers } from 'graphile-worker';
import { inPieces } from './in-pieces.ts';

/** What becomes of a job with three things when the work on them fails like this: `kept` as it is, or the jobs it falls into. */
function after(error: Error): Promise<'kept' | readonly unknown[]> {
  const added: unknown[] = [];
  const addJob = async (_task: string, payload: unknown) => void added.push(payload);
  const helpers = { job: { task_identifier: 'hear', max_attempts: 12 }, addJob } as unknown as JobHelpers;
  const work = inPieces<string>('matters', () => Promise.reject(error));
  return work({ matters: ['a', 'b', 'c'] }, helpers).then(
    () => added,
    (why) => (why === error && added.length === 0 ? 'kept' : assert.fail('fell into pieces and failed')),
  );
}

test('what cannot be done falls into pieces; what had no database waits as it is', async () => {
  assert.deepEqual(await after(new Error('one of them cannot be read')), [
    { matters: ['a'] },
    { matters: ['b'] },
    { matters: ['c'] },
  ]);
  assert.equal(await after(Object.assign(new Error('shut down'), { code: '57P01' })), 'kept');
});
