import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { readPostmasterFile, signalServer } from './postmaster-file.ts';
import { settings } from './settings.ts';
import { trouble } from './trouble.ts';

/** A server we started. `ended` resolves when it has gone, for whatever reason. */
export type Postmaster = { pid: number; ended: Promise<unknown>; stop(): Promise<void> };

/** Starts the server on a port of 127.0.0.1 and waits until it takes connections, through recovery if need be. */
export async function startPostmaster(
  cluster: Cluster,
  port: number,
  log: (line: string) => void,
): Promise<Postmaster> {
  const begin = rotate(cluster.log);
  const child = launch(cluster, port);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', () => resolve(''));
    child.once('error', (error) => resolve(error.message));
  });
  const pid = child.pid ?? 0;
  if (await ready(cluster, pid, ended, log)) return { pid, ended, stop: () => stop(child, cluster.binaries, ended) };
  const said = `${await ended}${readFileSync(cluster.log).subarray(begin).toString('utf8')}`.trim();
  throw trouble(`数据库启动失败:${said}`, `The database did not start: ${said}`);
}

/** Its own process group (Ctrl-C must reach Node first), its own log (a pipe would die with Node). */
function launch(cluster: Cluster, port: number): ChildProcess {
  const log = openSync(cluster.log, 'a', 0o600);
  const options = settings(port, cluster.isArchived === true);
  const child = spawn(join(cluster.binaries, 'bin', 'postgres'), ['-D', cluster.seenAs, ...options], {
    ...cluster.start,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.unref();
  return child;
}

async function ready(
  cluster: Cluster,
  pid: number,
  ended: Promise<unknown>,
  log: (line: string) => void,
): Promise<boolean> {
  let over = pid === 0;
  void ended.then(() => {
    over = true;
  });
  let tell = Date.now() + 5_000;
  while (!over) {
    const file = readPostmasterFile(cluster.folder);
    if (file?.pid === pid && file.status === 'ready') return true;
    if (Date.now() > tell) {
      log('数据库正在恢复,请稍候。 The database is recovering; please wait.');
      tell += 30_000;
    }
    await pause(5);
  }
  return false;
}

async function stop(child: ChildProcess, binaries: string, ended: Promise<unknown>): Promise<void> {
  child.ref();
  for (const signal of ['INT', 'QUIT', 'KILL'] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    signalServer(binaries, child.pid ?? 0, signal);
    if (await within(ended, 20_000)) return;
  }
}

async function within(ended: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const late = new AbortController();
  const clock = pause(milliseconds, false, { signal: late.signal }).catch(() => false);
  const result = await Promise.race([ended.then(() => true), clock]);
  late.abort();
  return result;
}

/** Keeps one earlier log once this one passes 8 MB. Returns where this start's lines will begin. */
function rotate(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size < 8_388_608) return size;
  renameSync(path, `${path}.1`);
  return 0;
}
