import { createHash } from 'node:crypto';

/** 32 bytes: a leaf's or a node's hash in the Merkle tree of RFC 6962. */
export type TreeHash = Uint8Array;

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** The root of no leaves. */
export const emptyRoot: TreeHash = sha256();

export const leafHash = (data: Uint8Array | string): TreeHash => sha256(leafMark, data);

export const nodeHash = (left: TreeHash, right: TreeHash): TreeHash => sha256(nodeMark, left, right);

/** The root over leaf hashes, or over any aligned subtrees of one height. */
export function treeHash(hashes: readonly TreeHash[]): TreeHash {
  const [first] = hashes;
  if (first === undefined) return emptyRoot;
  if (hashes.length === 1) return first;
  const left = splitAt(hashes.length);
  return nodeHash(treeHash(hashes.slice(0, left)), treeHash(hashes.slice(left)));
}

/** The largest power of two below `size`: where a tree of so many leaves divides. `size` is at least 2. */
export function splitAt(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}

export const sameHash = (a: TreeHash | undefined, b: TreeHash | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

function sha256(...parts: readonly (Uint8Array | string)[]): TreeHash {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
