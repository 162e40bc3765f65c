import assert from 'node:assert/strict';
import { test } from 'node:test';
import { service } from '#regulations/procedures/service.ts';
import { worldAt } from '../../tests/world.ts';
import { periodOf } from './run-clocks.ts';
import { seatFrom } from './seat-from.ts';

const world = worldAt('2026-03-02T09:00:00+08:00');

test('a service item seats the unit that answers for it, any other answer itself', () => {
  assert.equal(seatFrom(service, 'item', { item: 'food-licence' }, world), 'water');
  assert.equal(seatFrom(service, 'handler', { handler: 'water.handler' }, world), 'water.handler');
  assert.equal(seatFrom(service, 'item', {}, world), undefined);
});

test('an item abolished after the application was opened keeps its promise', () => {
  const term = periodOf({ item: 'item' }, '2026-01-05T09:00:00+08:00', world, { item: 'abolished' });
  assert.deepEqual(term, { n: 10, unit: 'working-days' });
});
