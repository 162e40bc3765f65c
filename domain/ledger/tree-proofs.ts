import { emptyRoot, nodeHash, sameHash, splitAt, type TreeHash } from './tree.ts';

/** Leaves `from` up to but not with `to`, which make one subtree. */
export type Range = readonly [from: number, to: number];

/** The subtrees whose hashes prove that leaf `index` is in the tree of `size` leaves, from the leaf's sibling up. */
export function inclusionRanges(index: number, size: number): readonly Range[] {
  if (index < 0 || index >= size) throw new RangeError(`Leaf ${index} is not in a tree of ${size}`);
  return inclusion(index, [0, size]);
}

function inclusion(index: number, [from, to]: Range): readonly Range[] {
  if (to - from === 1) return [];
  const middle = from + splitAt(to - from);
  return index < middle
    ? [...inclusion(index, [from, middle]), [middle, to]]
    : [...inclusion(index, [middle, to]), [from, middle]];
}

/** The subtrees whose hashes prove that the tree of `size` leaves begins with the tree of `old` leaves. */
export function consistencyRanges(old: number, size: number): readonly Range[] {
  if (old < 0 || old > size) throw new RangeError(`A tree of ${size} cannot begin with one of ${old}`);
  return old === 0 || old === size ? [] : consistency(old, [0, size], true);
}

function consistency(old: number, [from, to]: Range, whole: boolean): readonly Range[] {
  if (old === to) return whole ? [] : [[from, to]];
  const middle = from + splitAt(to - from);
  return old <= middle
    ? [...consistency(old, [from, middle], whole), [middle, to]]
    : [...consistency(old, [middle, to], false), [from, middle]];
}

/** Whether `path` leads from the leaf to the root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(
  leaf: TreeHash,
  { index, size, path, root }: { index: number; size: number; path: readonly TreeHash[]; root: TreeHash },
): boolean {
  if (!isPlace(index) || !isPlace(size) || index >= size) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

export interface Head {
  readonly size: number;
  readonly root: TreeHash;
}

/** Whether the tree `now` begins with all of the tree `old`, in its order (RFC 9162, 2.1.4.2). */
export function verifyConsistency(old: Head, now: Head, path: readonly TreeHash[]): boolean {
  if (!isPlace(old.size) || !isPlace(now.size) || old.size > now.size) return false;
  if (old.size === now.size) return path.length === 0 && sameHash(old.root, now.root);
  if (old.size === 0) return path.length === 0 && sameHash(old.root, emptyRoot);
  let [node, last] = [old.size - 1, now.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  // The old root itself is the first step when the old tree is a whole subtree of the new one.
  const steps = node === 0 ? [old.root, ...path] : path;
  return sameRoots(steps, { node, last }, old, now);
}

function sameRoots(steps: readonly TreeHash[], at: { node: number; last: number }, old: Head, now: Head): boolean {
  const [first, ...rest] = steps;
  if (first === undefined) return false;
  let { node, last } = at;
  let [before, after] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [before, after] = [nodeHash(step, before), nodeHash(step, after)];
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else after = nodeHash(after, step);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(before, old.root) && sameHash(after, now.root);
}

const half = (n: number): number => Math.floor(n / 2);

const isPlace = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
