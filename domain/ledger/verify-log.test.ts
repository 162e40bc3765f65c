import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { growingTree } from './growing-tree.ts';
import { hashText } from './hash.ts';
import { leafText } from './leaf.ts';
import { leafHash, treeHash } from './tree.ts';
import { type Leaf, type LoggedEntry, type StoredLog, verifyLog } from './verify-log.ts';

const region = '430199';

/** A ledger of `size` entries, all in the log, with a checkpoint of it all kept outside. */
function logOf(size: number): StoredLog & { entries: LoggedEntry[]; leaves: Leaf[] } {
  const leaves = Array.from({ length: size }, (_, index): Leaf => {
    const hash = hashText('sha-256', `entry ${index}`);
    return { index, matter: `m${index % 7}`, seq: Math.floor(index / 7) + 1, alg: 'sha-256', hash };
  });
  const entries = leaves.map(({ matter, seq, hash }) => ({ matter, seq, hash }));
  return { region, entries, leaves, checkpoints: [headOf(leaves, size)] };
}

const headOf = (leaves: readonly Leaf[], size: number) => ({
  size,
  root: treeHash(leaves.slice(0, size).map((leaf) => leafHash(leafText(region, leaf.alg, leaf.hash)))),
});

const kinds = (log: StoredLog): readonly string[] => [...new Set(verifyLog(log).map(({ kind }) => kind))].sort();

const other = hashText('sha-256', 'another');
const sized = fc.integer({ min: 2, max: 600 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

test('a log as it was written is found in order, at every checkpoint it had', () => {
  fc.assert(
    fc.property(sized, ([size, earlier]) => {
      const log = logOf(size);
      assert.deepEqual(verifyLog({ ...log, checkpoints: [headOf(log.leaves, earlier), ...log.checkpoints] }), []);
    }),
  );
});

test('an entry changed, gone, added or brought into another order is named', () => {
  fc.assert(
    fc.property(sized, ([size, at]) => {
      const log = logOf(size);
      const { matter, seq } = log.leaves[at] ?? assert.fail();
      const entries = log.entries.with(at, { matter, seq, hash: other });
      assert.deepEqual(verifyLog({ ...log, entries }), [{ kind: 'edited-since-logged', index: at, matter, seq }]);
      const gone = verifyLog({ ...log, entries: log.entries.toSpliced(at, 1) });
      assert.deepEqual(gone, [{ kind: 'removed-since-logged', index: at, matter, seq }]);
      const more = [...log.entries, { matter: 'new', seq: 1, hash: other }];
      assert.deepEqual(verifyLog({ ...log, entries: more }), [{ kind: 'not-logged', matter: 'new', seq: 1 }]);
      assert.deepEqual(verifyLog({ ...log, entries: more, waiting: new Set(['new/1']) }), []);
    }),
    { numRuns: 40 },
  );
});

test('a log rewritten together with its entries is found by the checkpoint outside, and where, by what was kept of it', () => {
  fc.assert(
    fc.property(sized, ([size, at]) => {
      const log = logOf(size);
      const leaf = log.leaves[at] ?? assert.fail();
      const leaves = log.leaves.with(at, { ...leaf, hash: other });
      const entries = log.entries.with(at, { matter: leaf.matter, seq: leaf.seq, hash: other });
      const rewritten = { ...log, leaves, entries };
      const checkpoints = [headOf(log.leaves, at), ...log.checkpoints];
      assert.deepEqual(verifyLog({ ...rewritten, checkpoints }), [{ kind: 'log-rewritten', from: at, to: size }]);
      const known = new Map([[at, leafHash(leafText(region, 'sha-256', leaf.hash))]]);
      const [named] = verifyLog({ ...rewritten, known });
      assert.deepEqual(named, { kind: 'leaf-replaced', index: at, matter: leaf.matter, seq: leaf.seq });
      assert.deepEqual(kinds({ ...rewritten, checkpoints: [headOf(leaves, size)] }), [], 'agrees with itself alone');
    }),
    { numRuns: 40 },
  );
});

test('a log cut with its entries, and one renumbered over a removed leaf, are found', () => {
  const log = logOf(300);
  const cut = { ...log, leaves: log.leaves.slice(0, 290), entries: log.entries.slice(0, 290) };
  assert.deepEqual(verifyLog(cut), [{ kind: 'log-cut', from: 290, to: 300 }]);
  const [gone, swapped] = [log.leaves.toSpliced(5, 1), [...log.leaves]];
  [swapped[3], swapped[4]] = [log.leaves[4] ?? assert.fail(), log.leaves[3] ?? assert.fail()];
  assert.deepEqual(kinds({ ...log, leaves: gone }), ['leaf-missing', 'log-cut', 'not-logged']);
  const closed = gone.map((leaf, index) => ({ ...leaf, index }));
  assert.deepEqual(kinds({ ...log, leaves: closed, entries: log.entries.toSpliced(5, 1) }), ['log-cut']);
  const renumbered = swapped.map((leaf, index) => ({ ...leaf, index }));
  assert.deepEqual(kinds({ ...log, leaves: renumbered }), ['log-rewritten']);
});

test('going on from a kept edge gives the same root and tiles as from the beginning', () => {
  const whole = growingTree();
  const nodes = Array.from({ length: 700 }, (_, i) => whole.add(leafHash(`${i}`))).flat();
  assert.deepEqual(
    nodes.map(({ level, index }) => [level, index]),
    [
      [1, 0],
      [1, 1],
    ],
  );
  const edge = [Array.from({ length: 700 - 512 }, (_, i) => leafHash(`${i + 512}`)), nodes.map(({ hash }) => hash)];
  const later = growingTree(700, edge);
  assert.deepEqual(later.root(), whole.root());
  whole.add(leafHash('x'));
  later.add(leafHash('x'));
  assert.deepEqual(later.root(), whole.root());
});
