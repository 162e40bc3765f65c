import type { Pool, PoolClient } from 'pg';
import { type Tile, tileWidth } from '#domain/ledger/tile.ts';
import { leavesIn, levelReader } from './read-tiles.ts';

/** A tile as it is served: 32 bytes for each hash, or each entry after its length in two bytes. */
export async function tileBytes(db: Pool | PoolClient, region: string, { level, index, width }: Tile): Promise<Buffer> {
  const from = index * tileWidth;
  if (level !== 'entries') return Buffer.concat(await levelReader(db, region)(level, from, from + width));
  const leaves = await leavesIn(db, region, from, from + width);
  return Buffer.concat(leaves.flatMap((leaf) => [lengthOf(leaf), Buffer.from(leaf)]));
}

function lengthOf(leaf: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(leaf));
  return length;
}
