import { emptyRoot, nodeHash, type TreeHash } from './tree.ts';

/** A tree that takes one leaf after the other and keeps no more than it needs for its root. */
export interface GrowingTree {
  readonly add: (leaf: TreeHash) => void;
  readonly size: () => number;
  readonly root: () => TreeHash;
}

export function growingTree(): GrowingTree {
  /** Whole subtrees from left to right, each smaller than the one before: the digits of `size` in binary. */
  const parts: TreeHash[] = [];
  let size = 0;
  const add = (leaf: TreeHash) => {
    let node = leaf;
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) node = nodeHash(parts.pop() ?? emptyRoot, node);
    parts.push(node);
    size++;
  };
  const root = () => (parts.length === 0 ? emptyRoot : parts.reduceRight((right, left) => nodeHash(left, right)));
  return { add, size: () => size, root };
}
