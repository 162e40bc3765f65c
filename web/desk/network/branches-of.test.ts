import assert from 'node:assert/strict';
import { test } from 'node:test';
import { branchesOf } from './branches-of.ts';

const node = (key: string, parent: string | null = null) => ({ key, parent });

test('nodes stand under their superior, and without one that is known at the root', () => {
  const [root, lone] = branchesOf([node('room', 'station'), node('station', 'department'), node('point', 'gone')]);
  assert.deepEqual([root?.node.key, root?.below.map((one) => one.node.key)], ['station', ['room']]);
  assert.equal(lone?.node.key, 'point');
});
