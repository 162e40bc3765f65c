import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { trouble } from './trouble.ts';

/**
 * Makes this process the only owner of a data folder and returns how to let go of it.
 * The lock is one the operating system keeps (a write transaction on a small SQLite file), because it ends with the
 * process however that dies, even where process ids start over (a restarted container) or are not shared (two
 * containers on one volume). The row only names the owner in the refusal.
 * Breaks if: this process opens and closes `owner.lock` by other means (POSIX drops the lock with any closed handle).
 */
export function claim(data: string): () => void {
  const file = open(data);
  try {
    recordOwner(file);
    file.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const owner = ownerIn(file);
    file.close();
    throw isLocked(error) ? inUse(data, owner) : error;
  }
  return () => {
    if (file.isOpen) file.close();
  };
}

function open(data: string): DatabaseSync {
  const path = join(data, 'owner.lock');
  try {
    const file = new DatabaseSync(path);
    chmodSync(path, 0o600);
    return file;
  } catch (error) {
    throw trouble(
      `无法写入数据目录 ${data}。请检查权限,或用 HUIYIN_DATA 指定另一个目录。`,
      `The data folder ${data} cannot be written to. Check its permissions, or set HUIYIN_DATA to another folder.`,
      error,
    );
  }
}

function recordOwner(file: DatabaseSync): void {
  file.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (pid INTEGER, since TEXT); DELETE FROM owner');
  file.prepare('INSERT INTO owner VALUES (?, ?)').run(process.pid, new Date().toISOString());
  file.exec('COMMIT');
}

function ownerIn(file: DatabaseSync): string {
  try {
    const row = file.prepare('SELECT pid, since FROM owner').get();
    return row ? `${row.pid}, ${row.since}` : '?';
  } catch {
    return '?';
  }
}

function isLocked(error: unknown): boolean {
  const SQLITE_BUSY = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function inUse(data: string, owner: string): Error {
  return trouble(
    `数据目录 ${data} 正被另一个回音进程使用(${owner})。请先停止它,或用 HUIYIN_DATA 指定另一个目录。`,
    `The data folder ${data} is in use by another running Huiyin (${owner}). Stop it first, or set HUIYIN_DATA to another folder.`,
  );
}
