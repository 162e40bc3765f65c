import { tileWidth } from './tile.ts';
import { emptyRoot, type TreeHash, treeHash } from './tree.ts';

/** The root of a tile that has become whole: the hash of 256^level leaves. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: TreeHash;
}

/** A tree that takes one leaf after the other and keeps no more than its right edge. */
export interface GrowingTree {
  /** The tiles that this leaf makes whole. */
  readonly add: (leaf: TreeHash) => readonly TreeNode[];
  readonly size: () => number;
  readonly root: () => TreeHash;
}

/** Goes on from a tree of `size` leaves whose last tile of each level holds the hashes in `edge`; without them, from nothing. */
export function growingTree(size = 0, edge: readonly (readonly TreeHash[])[] = []): GrowingTree {
  const open = edge.map((hashes) => [...hashes]);
  let count = size;
  const add = (leaf: TreeHash) => {
    const made: TreeNode[] = [];
    let hash = leaf;
    count++;
    for (let level = 0, span = tileWidth; ; level++, span *= tileWidth) {
      const tile = open[level] ?? [];
      open[level] = tile;
      tile.push(hash);
      if (tile.length < tileWidth) return made;
      hash = treeHash(tile.splice(0));
      made.push({ level: level + 1, index: Math.floor((count - 1) / span), hash });
    }
  };
  return { add, size: () => count, root: () => rootOf(open) };
}

/** The smallest subtrees are the rightmost: each level's tile ends with the root of all below it. */
function rootOf(edge: readonly (readonly TreeHash[])[]): TreeHash {
  const below: TreeHash[] = [];
  for (const tile of edge) {
    const all = [...tile, ...below.splice(0)];
    if (all.length > 0) below.push(treeHash(all));
  }
  return below[0] ?? emptyRoot;
}

/** Which hashes the last tile of each level holds in a tree of that size: level, first and end. */
export function edgeOf(
  size: number,
): readonly { readonly level: number; readonly from: number; readonly to: number }[] {
  const edge: { level: number; from: number; to: number }[] = [];
  for (let level = 0, all = size; all > 0; level++, all = Math.floor(all / tileWidth))
    edge.push({ level, from: all - (all % tileWidth), to: all });
  return edge;
}
