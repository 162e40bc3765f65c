import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Runner } from 'graphile-worker';
import type { House } from '../house.ts';
import { keepWorking } from './keep-working.ts';

const quiet = { watch: { log: { warn: () => undefined } } } as unknown as House;

/** Works until it is stopped, or until it fails. */
function runner() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = () => Promise.resolve(resolve());
  return { runner: { promise, stop } as unknown as Runner, promise, fail: () => reject(new Error('gone')) };
}

test('stopped while workers are being started again, it stops those too', { timeout: 10_000 }, async () => {
  const [first, second] = [runner(), runner()];
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: started, resolve: start } = Promise.withResolvers<Runner>();
  let starts = 0;
  const again = () => {
    ask();
    return started;
  };
  const kept = keepWorking(() => (starts++ === 0 ? Promise.resolve(first.runner) : again()), quiet);
  await kept.started;
  first.fail();
  await asked;
  const stopped = kept.stop();
  start(second.runner);
  await stopped;
  await second.promise;
  assert.equal(starts, 2);
});
