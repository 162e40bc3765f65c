import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** 32 bytes as hex in a file that only its owner can read. */
export function readKey(folder: string, name: string): Buffer {
  const path = join(folder, name);
  refuseOpen(path);
  const text = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error(
      `密钥文件不完整，请从备份恢复：${path}\nThis key file is not whole. Bring it back from the backup: ${path}`,
    );
  return Buffer.from(text, 'hex');
}

/** Read, or made when it is not there. Two first starts at once: one makes it, the other reads what it made. */
export function readOrMakeKey(folder: string, name: string): Buffer {
  try {
    return readKey(folder, name);
  } catch (error) {
    if (!isNotThere(error)) throw error;
    makeKey(folder, name);
    return readKey(folder, name);
  }
}

/** A new random key, whole on the disk before it has its name: a stop at any moment leaves a key or none, never half of one. */
export function makeKey(folder: string, name: string): void {
  const path = join(folder, name);
  const draft = `${path}.${randomBytes(4).toString('hex')}.new`;
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, `${randomBytes(32).toString('hex')}\n`);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  settle(folder);
}

export function dropKey(folder: string, name: string): void {
  try {
    unlinkSync(join(folder, name));
  } catch (error) {
    if (!isNotThere(error)) throw error;
  }
  settle(folder);
}

/** Makes the folder when it is not there; one that others can look into is refused. */
export function openKeyFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) chmodSync(folder, 0o700);
  refuseOpen(folder);
}

function refuseOpen(path: string): void {
  const stat = statSync(path);
  if (process.platform === 'win32' || (stat.mode & 0o077) === 0) return;
  const right = `chmod ${stat.isDirectory() ? 700 : 600} ${path}`;
  throw new Error(
    `密钥不能让别的用户看到。请运行：${right}，再启动。\nOther users of this machine can reach the keys. Run: ${right}, then start again.`,
  );
}

/** A name in a folder is on the disk only when the folder is. */
function settle(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

const isNotThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
