import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { trouble } from './trouble.ts';

/** A PostgreSQL data folder, and what its programs need to be started on it. */
export type Cluster = {
  folder: string;
  /** The folder as PostgreSQL is told it: see `seenAs`. */
  seenAs: string;
  binaries: string;
  log: string;
  /** Its write-ahead log goes to the spool, for whoever keeps it. */
  isArchived?: boolean;
  start: { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number };
};

export function clusterIn(data: string, account: Account | undefined, binaries: string): Cluster {
  return clusterAt(join(data, 'postgres'), account, binaries, join(data, 'postgres.log'));
}

export function clusterAt(folder: string, account: Account | undefined, binaries: string, log: string): Cluster {
  const start = { cwd: folder, env: environment(), ...account };
  return { folder, seenAs: seenAs(folder, account), binaries, log, start };
}

/** Runs one of PostgreSQL's programs to its end on the cluster. */
export function runOn(cluster: Cluster, name: string, options: string[], input: string): void {
  const path = join(cluster.binaries, 'bin', name);
  const done = spawnSync(path, [...options], { ...cluster.start, input, encoding: 'utf8' });
  if (done.status === 0) return;
  const said = `${done.stderr ?? ''}${done.error?.message ?? ''}`.trim();
  throw trouble(`PostgreSQL 的 ${name} 失败:${said}`, `PostgreSQL's ${name} failed: ${said}`);
}

/**
 * The data folder may lie where the account PostgreSQL runs as cannot look (/root, a private folder). A process keeps
 * the working directory it was started in without any right to the folders above, and on Linux /proc/self/cwd names
 * it in a path PostgreSQL can use. So the data stay in the data folder, whatever its parents allow, and nothing has to
 * be moved, mounted or opened up. Left out: root on other systems, where the parents must be searchable.
 */
function seenAs(folder: string, account: Account | undefined): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

/** Nothing inherited: PG* variables would change the server, and it has no business with our secrets. */
function environment(): NodeJS.ProcessEnv {
  if (process.platform === 'win32') return process.env;
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
