import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { parseCheckpoint, type SignedCheckpoint } from '#domain/ledger/checkpoint.ts';
import { rangeHash } from '#domain/ledger/tile.ts';
import { sameHash } from '#domain/ledger/tree.ts';
import { headOf } from './head.ts';
import { levelReader } from './read-tiles.ts';

/**
 * After a restore other entries come to stand where some were lost, and the tiles in a mirror would be partly of one log and partly of
 * the other. What lies there of a log that this one does not go on from is kept, whole, in a folder of its own beside. The dated
 * checkpoints stay where they are: whoever holds this database against them is told of what was lost. Answers how far the mirror of
 * this log has come.
 */
export async function setAsideOther(db: Pool | PoolClient, region: string, folder: string): Promise<number> {
  const kept = parseCheckpoint(await readFile(join(folder, 'checkpoint'), 'utf8').catch(absent));
  if (kept === undefined) return 0;
  if (await isOfThisLog(db, region, kept)) return kept.size;
  const aside = join(folder, `other-${kept.size}-${Buffer.from(kept.root).toString('hex').slice(0, 16)}`);
  await mkdir(aside, { recursive: true });
  // The checkpoint last: stopped in between, the rest follows the next time.
  for (const name of ['tile', 'checkpoint'])
    if (existsSync(join(folder, name))) await rename(join(folder, name), join(aside, name));
  return 0;
}

async function isOfThisLog(db: Pool | PoolClient, region: string, { size, root }: SignedCheckpoint): Promise<boolean> {
  if (size > ((await headOf(db, region))?.size ?? 0)) return false;
  return size === 0 || sameHash(root, await rangeHash(levelReader(db, region), [0, size]));
}

function absent(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') throw error;
  return '';
}
