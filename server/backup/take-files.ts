import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { instantAt } from '#domain/deadline/day.ts';
import { spool } from '../store/postgres/settings.ts';
import { trouble } from '../store/postgres/trouble.ts';
import type { Block, FilesBackup } from './manifest.ts';
import type { Parts } from './parts.ts';
import { headOf, oneAtATime, type Taken, type Taking } from './take-backup.ts';
import { walIn } from './wal-files.ts';

/** Of one server's run only, or made anew at its start; see "Backing Up the Data Directory" in PostgreSQL's manual. */
const left: ReadonlySet<string> = new Set([
  ...['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'],
  ...['postmaster.pid', 'postmaster.opts', 'backup_label', 'tablespace_map', 'recovery.signal', spool],
]);
const block = 4 * 1024 * 1024;

/** The files of the embedded cluster while it runs; with its archived log they lead to any later moment. */
export function takeFiles(taking: Taking, cluster: string): Promise<Taken> {
  return oneAtATime(taking, async (client, folder, bundle) => {
    await client.query(`select pg_backup_start('huiyin', true)`);
    const copied = await copyCluster(cluster, folder.parts, taking.tell);
    const { label, lastWal } = await endBackup(client);
    // Its end: no earlier moment can be come back to from these files.
    const at = instantAt(Date.now());
    await untilArchived(taking.folder, lastWal);
    const labelled = await folder.parts.put(Buffer.from(label));
    const head = await headOf(client, taking, at, bundle);
    const firstWal = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? '';
    return { manifest: { ...head, kind: 'files', firstWal, lastWal, label: labelled.part, ...copied } };
  });
}

async function copyCluster(
  cluster: string,
  parts: Parts,
  tell: Taking['tell'],
): Promise<Pick<FilesBackup, 'blocks' | 'folders'>> {
  const [folders, files] = [[...left].filter((name) => name.startsWith('pg_')), []] as [string[], string[]];
  await walk(cluster, '', folders, files);
  const blocks: Block[] = [];
  // The control file last: what it says is then no older than any file.
  for await (const { bytes, holds } of blocksOf(cluster, [...files.filter((path) => path !== control), control])) {
    blocks.push({ part: (await parts.put(bytes)).part, holds });
    tell('blocks', blocks.length);
  }
  return { folders, blocks };
}

const control = 'global/pg_control';

async function walk(cluster: string, under: string, folders: string[], files: string[]): Promise<void> {
  for (const entry of await readdir(join(cluster, under), { withFileTypes: true })) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (left.has(path) || entry.name.startsWith('pgsql_tmp')) continue;
    if (entry.isDirectory()) {
      folders.push(path);
      await walk(cluster, path, folders, files);
    } else if (entry.isFile()) files.push(path);
  }
}

interface Filled {
  readonly bytes: Buffer;
  readonly holds: Block['holds'];
}

/** Small files together, large ones in blocks of their own: a changed page then changes one block. */
async function* blocksOf(cluster: string, paths: readonly string[]): AsyncGenerator<Filled> {
  let small: { path: string; bytes: Buffer }[] = [];
  let size = 0;
  for (const path of paths) {
    for await (const [i, bytes] of readBlocks(join(cluster, path))) {
      if (i > 0 || bytes.length === block) {
        yield { bytes, holds: [{ path, size: bytes.length }] };
        continue;
      }
      small.push({ path, bytes });
      size += bytes.length;
      if (size < block) continue;
      yield packed(small);
      [small, size] = [[], 0];
    }
  }
  if (small.length > 0) yield packed(small);
}

const packed = (files: readonly { readonly path: string; readonly bytes: Buffer }[]): Filled => ({
  bytes: Buffer.concat(files.map(({ bytes }) => bytes)),
  holds: files.map(({ path, bytes }) => ({ path, size: bytes.length })),
});

/** Nothing for a file that is there no longer: its table was dropped, and the log knows. */
async function* readBlocks(path: string): AsyncGenerator<readonly [number, Buffer]> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  try {
    for (let i = 0; file !== undefined; i++) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(block), 0, block);
      if (i === 0 || bytesRead > 0) yield [i, buffer.subarray(0, bytesRead)];
      if (bytesRead < block) return;
    }
  } finally {
    await file?.close();
  }
}

async function endBackup(client: PoolClient): Promise<{ label: string; lastWal: string }> {
  const { rows } = await client.query<{ label: string; last: string }>(
    'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => true)',
  );
  return { label: rows[0]?.label ?? '', lastWal: rows[0]?.last ?? '' };
}

/** Whoever runs the database moves the log; without the last file the others are worth nothing. */
async function untilArchived(archive: string, last: string): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(100))
    if ((await walIn(archive)).some((name) => name >= last && name.length === 24)) return;
  throw trouble(
    '数据库日志没有存到备份文件夹。请确认服务器以同一个 HUIYIN_WAL_ARCHIVE 运行。',
    'The log of the database does not arrive in the folder of backups. Does the server run with the same HUIYIN_WAL_ARCHIVE?',
  );
}
