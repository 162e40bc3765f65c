import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { growingTree } from './growing-tree.ts';
import { rangeHash, tileWidth } from './tile.ts';
import { leafHash, nodeHash, type TreeHash, treeHash } from './tree.ts';
import { consistencyRanges, inclusionRanges, type Range, verifyConsistency, verifyInclusion } from './tree-proofs.ts';

// The inputs and roots that Certificate Transparency's own implementations test themselves with.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('the roots of the first trees are those of Certificate Transparency', () => {
  const leaves = inputs.map((input) => leafHash(Buffer.from(input, 'hex')));
  const tree = growingTree();
  for (const [size, root] of roots.entries()) {
    assert.equal(hex(treeHash(leaves.slice(0, size))), root);
    assert.equal(hex(tree.root()), root);
    const next = leaves[size];
    if (next !== undefined) tree.add(next);
  }
});

const leavesOf = (size: number): readonly TreeHash[] => Array.from({ length: size }, (_, i) => leafHash(`${i}`));
const hex = (hash: TreeHash): string => Buffer.from(hash).toString('hex');

/** The definition, word by word. */
function naive(leaves: readonly TreeHash[], [from, to]: Range): TreeHash {
  if (to - from === 1) return leaves[from] ?? assert.fail();
  const middle = from + 2 ** (Math.ceil(Math.log2(to - from)) - 1);
  return nodeHash(naive(leaves, [from, middle]), naive(leaves, [middle, to]));
}

/** Tiles as a server has them: whole subtrees of 256^level leaves. */
const tilesOf =
  (leaves: readonly TreeHash[]) =>
  (level: number, from: number, to: number): Promise<readonly TreeHash[]> => {
    const span = tileWidth ** level;
    const all = Array.from({ length: to - from }, (_, i) => [(from + i) * span, (from + i + 1) * span] as const);
    assert.ok(
      all.every((range) => range[1] <= leaves.length),
      'only whole subtrees are read',
    );
    return Promise.resolve(all.map((range) => naive(leaves, range)));
  };

const sizes = fc.integer({ min: 1, max: 1200 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

test('every leaf is proved from the tiles, and no other leaf, place, root or path passes', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), async ([size, index], at) => {
      const leaves = leavesOf(size);
      const root = naive(leaves, [0, size]);
      const path = await Promise.all(inclusionRanges(index, size).map((range) => rangeHash(tilesOf(leaves), range)));
      const leaf = leaves[index] ?? assert.fail();
      const proof = { index, size, path, root };
      assert.ok(verifyInclusion(leaf, proof));
      assert.ok(!verifyInclusion(leafHash('other'), proof));
      assert.ok(!verifyInclusion(leaf, { ...proof, root: leafHash('other') }));
      assert.ok(!verifyInclusion(leaf, { ...proof, path: [...path, root] }));
      if (path.length > 0) assert.ok(!verifyInclusion(leaf, { ...proof, path: path.with(at % path.length, root) }));
      if (path.length > 0) assert.ok(!verifyInclusion(leaf, { ...proof, path: path.slice(1) }));
      for (const other of [index - 1, index + 1]) assert.ok(!verifyInclusion(leaf, { ...proof, index: other }));
    }),
    { numRuns: 60 },
  );
});

test('every later tree is proved to begin with the earlier, and a forked one is not', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), async ([size, less], at) => {
      const leaves = leavesOf(size);
      const oldSize = less + 1;
      const old = { size: oldSize, root: naive(leaves, [0, oldSize]) };
      const now = { size, root: naive(leaves, [0, size]) };
      const path = await Promise.all(
        consistencyRanges(oldSize, size).map((range) => rangeHash(tilesOf(leaves), range)),
      );
      assert.ok(verifyConsistency(old, now, path));
      const forked = leaves.with(at % oldSize, leafHash('changed'));
      assert.ok(!verifyConsistency({ ...old, root: naive(forked, [0, oldSize]) }, now, path));
      assert.ok(!verifyConsistency(old, { size, root: naive(forked, [0, size]) }, path));
      assert.ok(!verifyConsistency(old, now, [...path, now.root]));
      if (path.length > 0) assert.ok(!verifyConsistency(old, now, path.with(at % path.length, leafHash('changed'))));
    }),
    { numRuns: 60 },
  );
});

test('a hash from inside the tree does not pass for a leaf, with the rest of a leaf’s path', () => {
  const leaves = leavesOf(4);
  const [inner, path] = [naive(leaves, [0, 2]), [naive(leaves, [2, 4])]];
  const root = naive(leaves, [0, 4]);
  for (const index of [0, 1]) assert.ok(!verifyInclusion(inner, { index, size: 4, path, root }));
  assert.ok(!verifyConsistency({ size: 2, root: inner }, { size: 8, root }, path));
});

test('a leaf outside the tree, and a tree larger than the one it should be the beginning of, are refused', () => {
  assert.throws(() => inclusionRanges(3, 3), RangeError);
  assert.throws(() => consistencyRanges(4, 3), RangeError);
  assert.ok(!verifyInclusion(leafHash('0'), { index: 1, size: 1, path: [], root: leafHash('0') }));
});
