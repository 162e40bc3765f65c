import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { type Postmaster, startPostmaster } from './postmaster.ts';

export type Running = { port: number; stop(): Promise<void> };

/** Starts the server on a free port and, should it die without being told to, starts it again on the same one. */
export async function keepRunning(cluster: Cluster, log: (line: string) => void): Promise<Running> {
  const { port, postmaster } = await startOnFreePort(cluster, log);
  const state = { stopping: false, current: postmaster };
  const watching = watch(state, () => patiently(() => startPostmaster(cluster, port, log)), log);
  const stop = async () => {
    state.stopping = true;
    await state.current.stop();
    await watching;
  };
  return { port, stop };
}

function startOnFreePort(cluster: Cluster, log: (line: string) => void) {
  return patiently(async () => {
    const port = await freePort();
    return { port, postmaster: await startPostmaster(cluster, port, log) };
  });
}

/** Milliseconds between two tries: what keeps it from starting, a full disk, say, may pass. */
const between = 3000;

function whyNot(error: unknown, log: (line: string) => void): undefined {
  const said = error instanceof Error ? error.message : '';
  log(`数据库现在启动不了，过一会儿再试。 The database cannot be started now; it is tried again. ${said}`);
}

type State = { stopping: boolean; current: Postmaster };

async function watch(state: State, again: () => Promise<Postmaster>, log: (line: string) => void): Promise<void> {
  for (;;) {
    await state.current.ended;
    if (state.stopping) return;
    log('数据库意外停止,正在重新启动。 The database stopped unexpectedly; starting it again.');
    const next = await again().catch((error: unknown) => whyNot(error, log));
    if (next !== undefined) state.current = next;
    else if (!state.stopping) await pause(between);
    if (state.stopping) return next?.stop();
  }
}

/**
 * Two refusals pass by themselves: another program took the port in between, and sessions of a server that was killed
 * still hold its memory until they notice.
 */
async function patiently<T>(start: () => Promise<T>): Promise<T> {
  const PASSING = /could not create any TCP\/IP sockets|shared memory block .*still in use/;
  for (let left = 100; ; left--) {
    try {
      return await start();
    } catch (error) {
      if (left === 0 || !(error instanceof Error) || !PASSING.test(error.message)) throw error;
      await pause(100);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
