import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { keepWal } from '../../backup/keep-wal.ts';
import { accountFor, takeOver } from './account.ts';
import { binariesFor } from './binaries.ts';
import { clusterIn } from './cluster.ts';
import { createCluster, resetPassword } from './create-cluster.ts';
import { keepRunning } from './keep-running.ts';
import { checkOutsideServer } from './outside-server.ts';
import { claim } from './owner-lock.ts';
import { ownerUrl, readPassword } from './password.ts';
import { stopOrphan } from './postmaster-file.ts';
import { trouble } from './trouble.ts';

export type Database = {
  /** The owner's connection string. With the embedded server it is a superuser on 127.0.0.1. */
  url: string;
  embedded: boolean;
  /** Fast shutdown: clients are cut off, everything committed is kept. May be called twice. */
  stop(): Promise<void>;
};

export type Where = {
  /** The data folder (HUIYIN_DATA). The cluster lies in `postgres/` inside it, its password in `keys/`. */
  data: string;
  /** DATABASE_URL: use this server (15 or later) and start none. */
  url?: string;
  /** The folder in which the embedded server's write-ahead log is kept, so that any moment can be come back to. */
  archive?: string;
  /** Where the keys are, when not in the data folder. */
  keys?: string;
  log?: (line: string) => void;
};

/** Gives a database that is ready for connections, or throws an error whose message is Chinese, then English. */
export async function startDatabase(where: Where): Promise<Database> {
  const { data, url } = where;
  if (url) {
    await checkOutsideServer(url);
    return { url, embedded: false, stop: async () => {} };
  }
  const folder = makeFolder(data);
  const release = claim(folder);
  try {
    return await startEmbedded({ ...where, data: folder }, release);
  } catch (error) {
    release();
    throw error;
  }
}

function makeFolder(data: string): string {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    return realpathSync(data);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    throw trouble(
      `无法创建数据目录 ${data}(${said})。请检查权限,或用 HUIYIN_DATA 指定另一个目录。`,
      `The data folder ${data} cannot be made (${said}). Check its permissions, or set HUIYIN_DATA to another folder.`,
      error,
    );
  }
}

async function startEmbedded({ data, archive, keys, log = () => {} }: Where, release: () => void): Promise<Database> {
  const account = accountFor(join(data, 'postgres'));
  const cluster = { ...clusterIn(data, account, binariesFor(account)), isArchived: archive !== undefined };
  if (existsSync(cluster.folder)) {
    takeOver(cluster.folder, account);
    await stopOrphan(cluster, log);
    if (readPassword(data) === undefined) resetPassword(cluster, data);
  } else {
    refuseHalf(data);
    createCluster(cluster, data);
  }
  const keeper = archive === undefined ? undefined : await keepWal(cluster, archive, keys ?? join(data, 'keys'), log);
  const running = await keepRunning(cluster, log);
  const stop = async () => {
    await running.stop();
    await keeper?.stop();
    release();
  };
  return { url: ownerUrl(data, running.port), embedded: true, stop };
}

/** An interrupted restore must not be taken for a first start. */
function refuseHalf(data: string): void {
  if (!existsSync(join(data, 'restoring'))) return;
  throw trouble(
    `${data} 上次的恢复没有做完。请重新运行 restore(它会从头来过),或删除其中的 restoring 文件夹。`,
    `A restore into ${data} was not finished. Run restore again (it begins anew), or remove the folder restoring in it.`,
  );
}
