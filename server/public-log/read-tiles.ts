import type { Pool, PoolClient } from 'pg';
import type { Algorithm } from '#domain/ledger/hash.ts';
import { leafText } from '#domain/ledger/leaf.ts';
import { type ReadLevel, rangeHash, tileWidth, widthIn } from '#domain/ledger/tile.ts';
import { leafHash, type TreeHash } from '#domain/ledger/tree.ts';
import type { Range } from '#domain/ledger/tree-proofs.ts';

interface Leaf {
  readonly hash: string;
  readonly alg: Algorithm;
}

/** What the leaves of a range were made of, in order. */
export async function leavesIn(db: Pool | PoolClient, region: string, from: number, to: number): Promise<string[]> {
  const { rows } = await db.query<Leaf>(
    'select hash, alg from log_leaf where region = $1 and index >= $2 and index < $3 order by index',
    [region, from, to],
  );
  if (rows.length !== to - from) throw new Error(`The log has a gap between ${from} and ${to}`);
  return rows.map(({ hash, alg }) => leafText(region, alg, hash));
}

/** Hashes of whole subtrees, from the leaves and from the roots that were kept. */
export const levelReader =
  (db: Pool | PoolClient, region: string): ReadLevel =>
  async (level, from, to) => {
    if (level === 0) return (await leavesIn(db, region, from, to)).map(leafHash);
    const { rows } = await db.query<{ hash: Buffer }>(
      'select hash from log_node where region = $1 and level = $2 and index >= $3 and index < $4 order by index',
      [region, level, from, to],
    );
    if (rows.length !== to - from) throw new Error(`The log has a gap at level ${level} between ${from} and ${to}`);
    return rows.map(({ hash }) => hash);
  };

/** The hashes of a proof in a tree of `size` leaves: each tile is read once. */
export function proofHashes(
  db: Pool | PoolClient,
  region: string,
  size: number,
  ranges: readonly Range[],
): Promise<readonly TreeHash[]> {
  const read = levelReader(db, region);
  const tiles = new Map<string, Promise<readonly TreeHash[]>>();
  const tile = (level: number, index: number) =>
    tiles.getOrInsertComputed(`${level}/${index}`, () => {
      const from = index * tileWidth;
      return read(level, from, from + widthIn(size, level, index));
    });
  const fromTiles: ReadLevel = async (level, from, to) => {
    const index = Math.floor(from / tileWidth);
    return (await tile(level, index)).slice(from - index * tileWidth, to - index * tileWidth);
  };
  return Promise.all(ranges.map((range) => rangeHash(fromTiles, range)));
}
