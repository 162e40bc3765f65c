import { chownSync, lchownSync, readdirSync } from 'node:fs';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { instantAt } from '#domain/deadline/day.ts';
import { accountFor } from '../store/postgres/account.ts';
import { binariesFor } from '../store/postgres/binaries.ts';
import { type Cluster, clusterIn } from '../store/postgres/cluster.ts';
import { keepRunning } from '../store/postgres/keep-running.ts';
import { trouble } from '../store/postgres/trouble.ts';
import type { Until } from './choose.ts';
import type { FilesBackup } from './manifest.ts';
import { partsIn } from './parts.ts';
import type { Bringing } from './restore.ts';
import { openWal, walIn } from './wal-files.ts';

/** Where PostgreSQL finds the log while it recovers, inside its own folder. */
const coming = 'huiyin_restore';

/** Puts the files back and follows the log to the moment asked for, or to its end; answers with that moment. */
export async function restoreFiles(
  bringing: Bringing,
  backup: FilesBackup,
  work: string,
): Promise<{ readonly at: string }> {
  if (bringing.url !== undefined && !bringing.isTry) throw onlyEmbedded();
  const account = accountFor(join(work, 'postgres'));
  const cluster = clusterIn(work, account, binariesFor(account));
  await putFiles(bringing, backup, cluster);
  await putLog(bringing, backup, cluster);
  const auto = join(cluster.folder, 'postgresql.auto.conf');
  const before = await readFile(auto).catch(() => Buffer.alloc(0));
  await appendFile(auto, recovery(bringing.at));
  await writeFile(join(cluster.folder, 'recovery.signal'), '');
  if (account) giveTo(cluster.folder, account);
  await recover(cluster);
  await writeFile(auto, before);
  await rm(join(cluster.folder, coming), { recursive: true });
  return { at: bringing.at instanceof Date ? instantAt(bringing.at.getTime()) : bringing.backup.manifest.at };
}

async function putFiles({ folder, key, tell }: Bringing, backup: FilesBackup, cluster: Cluster): Promise<void> {
  const parts = partsIn(folder, key);
  await mkdir(cluster.folder, { recursive: true, mode: 0o700 });
  for (const path of backup.folders) await mkdir(join(cluster.folder, path), { recursive: true, mode: 0o700 });
  for (const [i, { part, holds }] of backup.blocks.entries()) {
    const bytes = await parts.get(part);
    let from = 0;
    for (const { path, size } of holds) {
      await appendFile(join(cluster.folder, path), bytes.subarray(from, from + size), { mode: 0o600 });
      from += size;
    }
    tell('blocks', i + 1);
  }
  await writeFile(join(cluster.folder, 'backup_label'), await parts.get(backup.label), { mode: 0o600 });
}

async function putLog({ folder, key, tell }: Bringing, backup: FilesBackup, cluster: Cluster): Promise<void> {
  const names = (await walIn(folder)).filter(
    (name) => name.endsWith('.history') || name.slice(8) >= backup.firstWal.slice(8),
  );
  if (!names.includes(backup.lastWal)) throw gap(backup.lastWal);
  await mkdir(join(cluster.folder, coming), { mode: 0o700 });
  for (const [i, name] of names.entries()) {
    await writeFile(join(cluster.folder, coming, name), await openWal(folder, name, key), { mode: 0o600 });
    if (i % 20 === 0) tell('log', i);
  }
}

const recovery = (at: Until | undefined): string => {
  const copy = process.platform === 'win32' ? `copy "${coming}\\\\%f" "%p"` : `cp ${coming}/%f %p`;
  const until =
    at instanceof Date
      ? [`recovery_target_time = '${at.toISOString().replace('Z', '+00')}'`, `recovery_target_action = 'promote'`]
      : [];
  // Without sessions in between, it is ready only when it is done.
  return ['', `restore_command = '${copy}'`, 'hot_standby = off', ...until, ''].join('\n');
};

function giveTo(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, path), uid, gid);
  chownSync(dirname(join(folder, 'any')), uid, gid);
}

/** It takes connections only when it has come to the moment asked for. */
async function recover(cluster: Cluster): Promise<void> {
  const running = await keepRunning(cluster, () => undefined).catch((error: Error) => {
    throw /before configured recovery target was reached/.test(error.message) ? tooLate(error) : error;
  });
  await running.stop();
}

const tooLate = (cause: Error): Error =>
  trouble(
    '存档的数据库日志没有到这个时间。请选早一些的时间,或用 --at end 恢复到日志的末尾。',
    'The archived log does not reach that time. Choose an earlier one, or --at end to come to its end.',
    cause,
  );

const gap = (name: string): Error =>
  trouble(`数据库日志缺少 ${name},这份备份不完整。`, `The log lacks ${name}: this backup is not whole.`);

const onlyEmbedded = (): Error =>
  trouble(
    '按时间点恢复只用于自带的数据库;数据库服务器请用它自己的工具(如 pgBackRest)。',
    'Coming back to a moment is for the embedded database; for a server use its own tools (such as pgBackRest).',
  );
