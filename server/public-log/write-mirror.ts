import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pool } from 'pg';
import { type Tile, tilePath, tileWidth, widthIn } from '#domain/ledger/tile.ts';
import { tileBytes } from './tile-bytes.ts';

/**
 * Writes a checkpoint of `size` leaves into a folder, with every tile it needs, as any web server can serve them: whoever keeps
 * such a folder can say which entry was changed. What is there is never written over; `checkpoint` comes last.
 */
export async function writeMirror(
  db: Pool,
  region: string,
  folder: string,
  size: number,
  message: string,
): Promise<void> {
  for (const tile of tilesIn(size)) {
    const path = join(folder, 'tile', tilePath(tile));
    if (!existsSync(path)) await put(path, await tileBytes(db, region, tile));
  }
  await put(join(folder, `checkpoint-${size}.txt`), message);
  await put(join(folder, 'checkpoint'), message);
}

function* tilesIn(size: number): Generator<Tile> {
  for (let index = 0; index * tileWidth < size; index++)
    yield { level: 'entries', index, width: widthIn(size, 'entries', index) };
  for (let level = 0, all = size; all > 0; level++, all = Math.floor(all / tileWidth))
    for (let index = 0; index * tileWidth < all; index++) yield { level, index, width: widthIn(size, level, index) };
}

/** Whole before it has its name. */
async function put(path: string, bytes: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
}
