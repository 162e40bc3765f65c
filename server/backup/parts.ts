import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { trouble } from '../store/postgres/trouble.ts';
import type { RecoveryKey } from './recovery-key.ts';

/** One piece of data as it is kept: compressed (zstd), then encrypted (age), under a name that follows from what it holds. */
export interface Part {
  readonly name: string;
  /** Of the file as it lies there: `sha256sum` checks it without any key. */
  readonly sha256: string;
  readonly size: number;
}

/** The pieces of all backups in a folder. What has not changed since an earlier backup is there already. */
export interface Parts {
  /** Keeps a piece; `fresh` when it was not there yet. On disk when it answers. */
  readonly put: (piece: Buffer) => Promise<{ readonly part: Part; readonly fresh: boolean }>;
  /** The piece again; throws when it is missing, damaged or not ours. */
  readonly get: (part: Part) => Promise<Buffer>;
  /** Removes all but those named, and what an interrupted backup left. */
  readonly sweep: (kept: ReadonlySet<string>) => Promise<number>;
}

const [compress, decompress] = [promisify(zstdCompress), promisify(zstdDecompress)];
const fast = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** `known`: parts of earlier backups, whose sums need not be taken again. */
export function partsIn(folder: string, key: RecoveryKey, known: ReadonlyMap<string, Part> = new Map()): Parts {
  const pathOf = (name: string) => join(folder, 'parts', name.slice(0, 2), `${name}.zst.age`);
  const met = new Map(known);
  const put: Parts['put'] = async (piece) => {
    const name = key.nameOf(piece);
    const there = met.get(name);
    if (there !== undefined && (await sizeOf(pathOf(name))) === there.size) return { part: there, fresh: false };
    const bytes = await encrypt(key, await compress(piece, fast));
    await writeWhole(pathOf(name), bytes);
    const part = { name, sha256: sumOf(bytes), size: bytes.length };
    met.set(name, part);
    return { part, fresh: true };
  };
  const get: Parts['get'] = async ({ name, sha256 }) => {
    const bytes = await readFile(pathOf(name)).catch(() => undefined);
    if (bytes === undefined || sumOf(bytes) !== sha256) throw damaged(pathOf(name), bytes === undefined);
    const piece = await decompress(await decrypt(key, bytes));
    if (key.nameOf(piece) !== name) throw damaged(pathOf(name), false);
    return piece;
  };
  return { put, get, sweep: (kept) => sweep(join(folder, 'parts'), kept) };
}

export function encrypt(key: RecoveryKey, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(key.recipient);
  return encrypter.encrypt(bytes);
}

export function decrypt(key: RecoveryKey, bytes: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key.identity);
  return decrypter.decrypt(bytes);
}

/** Under another name first, and only when it is on disk under its own: a file that is there is whole. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const sizeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    () => undefined,
  );

async function sweep(folder: string, kept: ReadonlySet<string>): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const gone = files.filter((file) => file.isFile() && !kept.has(file.name.replace(/\.zst\.age$/, '')));
  for (const { parentPath, name } of gone) await rm(join(parentPath, name), { force: true });
  return gone.length;
}

const damaged = (path: string, isMissing: boolean): Error =>
  isMissing
    ? trouble(`备份不完整:缺少 ${path}。`, `The backup is not whole: ${path} is missing.`)
    : trouble(`备份已损坏或被改动:${path}。`, `The backup is damaged or was altered: ${path}.`);
