import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnstile } from './turnstile.ts';

test('a few are inside, the next wait in line in their order, and whoever finds the line full is told at once', async () => {
  const { enter } = turnstile({ inside: 2, inLine: 2, patience: 60_000 });
  const [one, two] = await Promise.all([enter(), enter()]);
  const order: string[] = [];
  const third = enter().finally(() => order.push('third'));
  const fourth = enter().finally(() => order.push('fourth'));
  assert.equal(await enter(), undefined);
  one?.();
  one?.();
  const leaveThird = await third;
  assert.deepEqual(order, ['third']);
  two?.();
  const leaveFourth = await fourth;
  assert.deepEqual(order, ['third', 'fourth']);
  leaveThird?.();
  leaveFourth?.();
  assert.ok(await enter());
});

test('whoever waits too long is told so, and is not let in behind everybody’s back', async () => {
  const { enter } = turnstile({ inside: 1, inLine: 5, patience: 5 });
  const leave = await enter();
  assert.equal(await enter(), undefined);
  leave?.();
  assert.ok(await enter());
});
