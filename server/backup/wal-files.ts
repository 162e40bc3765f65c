import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { decrypt, encrypt, writeWhole } from './parts.ts';
import type { RecoveryKey } from './recovery-key.ts';

/** A segment of the log, the history of a timeline, or the mark of a backup: nothing that is still being written. */
const shape = /^([0-9A-F]{24}|[0-9A-F]{8}\.history|[0-9A-F]{24}\.[0-9A-F]{8}\.backup)$/;
const ending = '.zst.age';

const [compress, decompress] = [promisify(zstdCompress), promisify(zstdDecompress)];

export const isWal = (name: string): boolean => shape.test(name);

const pathOf = (archive: string, name: string): string => join(archive, 'wal', `${name}${ending}`);

/** Keeps one file of the log: on disk when it answers. */
export async function archiveWal(archive: string, name: string, bytes: Buffer, key: RecoveryKey): Promise<void> {
  await writeWhole(pathOf(archive, name), await encrypt(key, await compress(bytes)));
}

export const openWal = async (archive: string, name: string, key: RecoveryKey): Promise<Buffer> =>
  decompress(await decrypt(key, await readFile(pathOf(archive, name))));

export const dropWalFile = (archive: string, name: string): Promise<void> => rm(pathOf(archive, name), { force: true });

/** Names of what is kept, in their order. */
export async function walIn(archive: string): Promise<readonly string[]> {
  const names = await readdir(join(archive, 'wal')).catch(() => []);
  return names
    .flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))
    .filter(isWal)
    .sort();
}
