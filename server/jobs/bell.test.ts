import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bell } from './bell.ts';

const hours = 3_600_000;

test('who waits is woken; rung before anybody waits it is heard all the same, until it is hushed', async () => {
  const door = bell();
  const waiting = door.heard(hours);
  door.ring();
  await waiting;
  await door.heard(hours);
  door.hush();
  let isOver = false;
  const again = door.heard(hours).then(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  assert.equal(isOver, false);
  door.ring();
  await again;
});

test('nobody rings, and the wait ends all the same', () => bell().heard(1));
