import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
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
  log?: (line: string) => void;
};

/** Gives a database that is ready for connections, or throws an error whose message is Chinese, then English. */
export async function startDatabase({ data, url, log = () => {} }: Where): Promise<Database> {
  if (url) {
    await checkOutsideServer(url);
    return { url, embedded: false, stop: async () => {} };
  }
  const folder = makeFolder(data);
  const release = claim(folder);
  try {
    return await startEmbedded(folder, log, release);
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

async function startEmbedded(data: string, log: (line: string) => void, release: () => void): Promise<Database> {
  const account = accountFor(join(data, 'postgres'));
  const cluster = clusterIn(data, account, binariesFor(account));
  if (existsSync(cluster.folder)) {
    takeOver(cluster.folder, account);
    await stopOrphan(cluster, log);
    if (readPassword(data) === undefined) resetPassword(cluster, data);
  } else {
    createCluster(cluster, data);
  }
  const running = await keepRunning(cluster, log);
  const stop = async () => {
    await running.stop();
    release();
  };
  return { url: ownerUrl(data, running.port), embedded: true, stop };
}
