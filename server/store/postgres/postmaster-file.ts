import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { trouble } from './trouble.ts';

/** What a running server writes into its folder. `status` is `ready` once it takes connections. */
export type PostmasterFile = { pid: number; port: number; status: string };

/** Reads `postmaster.pid`: line 1 the process (negative in single-user mode), line 4 the port, line 8 the status. */
export function readPostmasterFile(folder: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(pathIn(folder), 'utf8').split('\n');
    const pid = Math.abs(Number(lines[0]));
    return pid > 0 ? { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** The server running on this folder, if one is: a process that lives *and* is ours, not a reused number. */
export function runningOn(folder: string): PostmasterFile | undefined {
  const file = readPostmasterFile(folder);
  return file && isOurs(file.pid, folder) ? file : undefined;
}

/**
 * A server whose owner was killed is stopped and started anew, not adopted: then its program, its settings and its
 * sessions are never those of an earlier version or a dead owner. Called only under the owner's lock.
 */
export async function stopOrphan({ folder, binaries }: Cluster, log: (line: string) => void): Promise<void> {
  const file = runningOn(folder);
  if (!file) {
    // PostgreSQL forgives a dead process here, but neither an empty file nor a living stranger with the same number.
    rmSync(pathIn(folder), { force: true });
    return;
  }
  log('上次未正常退出,正在停止遗留的数据库。 The last run was cut off; stopping the database it left behind.');
  for (const signal of ['INT', 'QUIT', 'KILL'] as const) {
    signalServer(binaries, file.pid, signal);
    if (await gone(file.pid, folder, 20_000)) return;
  }
  throw trouble(
    `无法停止遗留的数据库进程 ${file.pid}。`,
    `The database process ${file.pid} left behind cannot be stopped.`,
  );
}

/** INT: fast shutdown. QUIT: at once, with recovery at the next start. */
export function signalServer(binaries: string, pid: number, signal: 'INT' | 'QUIT' | 'KILL'): void {
  // Node's own kill ends a Windows process outright, whatever the signal.
  if (process.platform === 'win32') spawnSync(join(binaries, 'bin', 'pg_ctl'), ['kill', signal, String(pid)]);
  else if (isAlive(pid)) process.kill(pid, `SIG${signal}`);
}

/** A server is known by its working directory, which is its data folder (a zombie has none); elsewhere by its `-D`. */
function isOurs(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return isAlive(pid) && commandOf(pid).includes(folder);
  try {
    const [there, here] = [statSync(`/proc/${pid}/cwd`), statSync(folder)];
    return there.ino === here.ino && there.dev === here.dev;
  } catch {
    return false;
  }
}

function commandOf(pid: number): string {
  const ask = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`;
  const [program, options] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', ask]]
      : ['ps', ['-o', 'command=', '-p', `${pid}`]];
  return spawnSync(program, options, { encoding: 'utf8' }).stdout ?? '';
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function gone(pid: number, folder: string, within: number): Promise<boolean> {
  const until = Date.now() + within;
  while (isOurs(pid, folder)) {
    if (Date.now() > until) return false;
    await pause(5);
  }
  return true;
}

function pathIn(folder: string): string {
  return join(folder, 'postmaster.pid');
}
