import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from './county.ts';
import { fuzzCounty } from './hostile/fuzz-county.ts';

let county: County;
before(async () => {
  county = await openCounty({ stories: true });
});
after(() => county.close());

test('every route is asked what its schema says and every way beside it, as everybody: nothing breaks, is let out or lost', async (t) => {
  const { tried, overSocket, targets, statuses, wrong } = await fuzzCounty(county, 4000, 21);
  t.diagnostic(
    `${tried} requests, ${overSocket} over a socket, to ${targets} routes: ${JSON.stringify([...statuses].sort())}`,
  );
  assert.deepEqual(wrong, []);
  assert.ok(tried > 3000 && overSocket > 50);
});
