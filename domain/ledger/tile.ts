import { splitAt, type TreeHash, treeHash } from './tree.ts';
import type { Range } from './tree-proofs.ts';

/** Hashes in a whole tile: subtrees of height 8 (C2SP tlog-tiles). */
export const tileWidth = 256;

/** A tile, or with `entries` the bundle of what its leaves were made of. */
export interface Tile {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** `0/x001/x234/067`, and `.p/5` when the tile is not whole. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const parts = digits.match(/\d{3}/g) ?? [];
  const place = parts.map((part, i) => (i < parts.length - 1 ? `x${part}` : part)).join('/');
  return `${level}/${place}${width === tileWidth ? '' : `.p/${width}`}`;
}

/** The tile that a path names, or undefined when it names none: one tile has one path. */
export function tileAt(path: string): Tile | undefined {
  const found = /^(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (found === null) return undefined;
  const [, level = '', place = '', partial] = found;
  const index = Number(place.replace(/[x/]/g, ''));
  const width = partial === undefined ? tileWidth : Number(partial);
  const tile: Tile = { level: level === 'entries' ? 'entries' : Number(level), index, width };
  const sound = Number.isSafeInteger(index) && width > 0 && (tile.level === 'entries' || tile.level < 64);
  return sound && tilePath(tile) === path ? tile : undefined;
}

/** How many hashes the tile of that place has in a tree of `size` leaves: 0 when there is none. */
export function widthIn(size: number, level: Tile['level'], index: number): number {
  const all = Math.floor(size / tileWidth ** (level === 'entries' ? 0 : level));
  return Math.max(0, Math.min(tileWidth, all - index * tileWidth));
}

/** Reads hashes `from` up to but not with `to` of a tile level: whole subtrees of 256^level leaves. */
export type ReadLevel = (level: number, from: number, to: number) => Promise<readonly TreeHash[]>;

/** The hash over a range of leaves that is one subtree, from the tiles. */
export async function rangeHash(read: ReadLevel, range: Range): Promise<TreeHash> {
  const parts = await Promise.all(wholeParts(range).map((part) => wholeHash(read, part)));
  // From the right: the last parts are the smallest, and are joined first.
  return parts.reduceRight((right, left) => treeHash([left, right]));
}

/** The aligned whole subtrees that a range consists of, the largest first. */
function wholeParts([from, to]: Range): readonly Range[] {
  const size = to - from;
  const left = size === 1 ? 1 : splitAt(size);
  return size === 1 || left * 2 === size ? [[from, to]] : [[from, from + left], ...wholeParts([from + left, to])];
}

async function wholeHash(read: ReadLevel, [from, to]: Range): Promise<TreeHash> {
  let [level, span] = [0, 1];
  while (span * tileWidth <= to - from) [level, span] = [level + 1, span * tileWidth];
  return treeHash(await read(level, from / span, to / span));
}
