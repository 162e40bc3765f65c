import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChain, type Link } from './check-chain.ts';

const links: readonly Link[] = [
  { seq: 1, hash: 'a', prev: '0' },
  { seq: 2, hash: 'b', prev: 'a' },
  { seq: 3, hash: 'c', prev: 'b' },
];

test('A whole chain holds', () => {
  assert.deepEqual(checkChain(links, 'c', true), { holds: true, n: 3 });
});

test('A changed, dropped or moved entry is named', () => {
  const changed = links.map((link) => (link.seq === 2 ? { ...link, hash: 'x' } : link));
  assert.deepEqual(checkChain(changed, 'c', true), { holds: false, at: 3 });
  assert.deepEqual(checkChain([links[0], links[2]] as readonly Link[], 'c', true), { holds: false, at: 3 });
});

test('A chain cut short does not end at the head, and no chain at all is no proof', () => {
  assert.deepEqual(checkChain(links.slice(0, 2), 'c', true), { holds: false, at: 'head' });
  assert.deepEqual(checkChain([], 'c', true), { holds: false, at: 'head' });
});

test('What the server could not recompute does not hold', () => {
  assert.deepEqual(checkChain(links, 'c', false), { holds: false, at: 'server' });
});
