import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { needed } from '#server/listen/warm-up.ts';
import { type County, openCounty } from './county.ts';

let county: County;

before(async () => {
  county = await openCounty({ warm: true });
});
after(() => county.close());

const areBuilt = () => needed.every(({ isBuilt }) => isBuilt());

test('a server that is ready builds by itself what the first search needs', async () => {
  for (let i = 0; i < 400 && !areBuilt(); i++) await pause(50);
  assert.ok(areBuilt());
});
