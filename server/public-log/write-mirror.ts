import { existsSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { type Tile, tilePath, tileWidth, widthIn } from '#domain/ledger/tile.ts';
import { setAsideOther } from './set-aside-other.ts';
import { tileBytes } from './tile-bytes.ts';

/**
 * Writes a checkpoint of `size` leaves into a folder, with every tile it needs, as any web server can serve them: whoever keeps
 * such a folder can say which entry was changed. What is there is never written over; `checkpoint` comes last, when all it covers is on
 * the disk.
 */
export async function writeMirror(
  db: Pool | PoolClient,
  region: string,
  folder: string,
  size: number,
  message: string,
): Promise<void> {
  const before = await setAsideOther(db, region, folder);
  const touched = new Set<string>();
  for (const tile of tilesIn(size)) {
    const path = join(folder, 'tile', tilePath(tile));
    if (existsSync(path)) continue;
    await put(path, await tileBytes(db, region, tile));
    for (let at = dirname(path); at !== folder; at = dirname(at)) touched.add(at);
  }
  for (const at of touched) await settle(at);
  await put(join(folder, `checkpoint-${size}.txt`), message);
  // One that was late arriving does not stand before a newer one.
  if (size >= before) await put(join(folder, 'checkpoint'), message);
  await settle(folder);
}

function* tilesIn(size: number): Generator<Tile> {
  for (let index = 0; index * tileWidth < size; index++)
    yield { level: 'entries', index, width: widthIn(size, 'entries', index) };
  for (let level = 0, all = size; all > 0; level++, all = Math.floor(all / tileWidth))
    for (let index = 0; index * tileWidth < all; index++) yield { level, index, width: widthIn(size, level, index) };
}

/** Whole and on the disk before it has its name. */
async function put(path: string, bytes: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = await open(`${path}.new`, 'w');
  try {
    await draft.writeFile(bytes);
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(`${path}.new`, path);
}

/** A name in a folder is on the disk only when the folder is. Where a share knows no such thing, it is as safe as the share is. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(unknownThere);
  await handle?.sync().catch(unknownThere);
  await handle?.close();
}

function unknownThere(error: NodeJS.ErrnoException): undefined {
  if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR', 'EACCES'].includes(error.code ?? '')) throw error;
}
