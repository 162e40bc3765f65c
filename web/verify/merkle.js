import { same, sha256 } from './bytes.js';

export const leafOf = (data) => sha256(Uint8Array.of(0), data);

const nodeOf = (left, right) => sha256(Uint8Array.of(1), left, right);

/** Whether the path leads from leaf `index` to the root of a tree of `size` leaves (RFC 9162). */
export async function includes(leaf, index, size, path, root) {
  if (index >= size) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = await nodeOf(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else hash = await nodeOf(hash, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(hash, root);
}

/** Whether the larger tree begins with all of the smaller one (RFC 9162). */
export async function growsFrom(old, now, path) {
  if (old.size > now.size) return false;
  if (old.size === now.size) return path.length === 0 && same(old.root, now.root);
  if (old.size === 0) return path.length === 0;
  let [node, last] = [old.size - 1, now.size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  const [first, ...rest] = node === 0 ? [old.root, ...path] : path;
  if (first === undefined) return false;
  let [before, after] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [before, after] = [await nodeOf(step, before), await nodeOf(step, after)];
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else after = await nodeOf(after, step);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(before, old.root) && same(after, now.root);
}
