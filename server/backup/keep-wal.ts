import { chownSync, mkdirSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from '../store/postgres/cluster.ts';
import { spool } from '../store/postgres/settings.ts';
import { ownRecoveryKey, type RecoveryKey } from './recovery-key.ts';
import { archiveWal, isWal } from './wal-files.ts';

/**
 * Moves what PostgreSQL has put into the spool to the archive, compressed and encrypted. PostgreSQL itself writes only into its own
 * folder; should this process end in between, the file is still there at the next start.
 */
export async function keepWal(
  cluster: Cluster,
  archive: string,
  keys: string,
  log: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const folder = join(cluster.folder, spool);
  const { uid, gid } = cluster.start;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  const key = await ownRecoveryKey(keys);
  const over = new AbortController();
  const moving = keepMoving(() => moveAll(folder, archive, key), over.signal, log);
  const stop = async () => {
    over.abort();
    await moving;
    await moveAll(folder, archive, key).catch((error: unknown) => complain(error, log));
  };
  return { stop };
}

async function keepMoving(move: () => Promise<void>, over: AbortSignal, log: (line: string) => void): Promise<void> {
  let complained = 0;
  while (!over.aborted) {
    await move().catch((error: unknown) => {
      if (Date.now() - complained < 60_000) return;
      complained = Date.now();
      complain(error, log);
    });
    await pause(500, undefined, { signal: over, ref: false }).catch(() => undefined);
  }
}

async function moveAll(folder: string, archive: string, key: RecoveryKey): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter(isWal).sort();
  for (const name of names) {
    await archiveWal(archive, name, await readFile(join(folder, name)), key);
    await rm(join(folder, name));
  }
}

const complain = (error: unknown, log: (line: string) => void): void =>
  log(
    `数据库日志无法存档,会再试;期间不要删除数据目录中的任何文件。 The log of the database cannot be archived; it is tried again. ${error instanceof Error ? error.message : ''}`,
  );
