import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runningDatabase } from '#server/store/postgres/running-database.ts';

/** A server in a process of its own, as a county runs it, on a folder of its own. */
export interface ServerProcess {
  readonly url: string;
  /** The owner's connection string. */
  readonly database: string;
  readonly data: string;
  readonly signIns: ReadonlyMap<string, string>;
  /** Milliseconds from the start of the process to `ready`. */
  readonly startedIn: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export const newData = (): Promise<string> => mkdtemp(join(tmpdir(), 'huiyin-bench-'));

export async function startServer(data: string): Promise<ServerProcess> {
  const began = performance.now();
  const env = { ...process.env, PORT: '0', HUIYIN_DATA: data, DATABASE_URL: '', HUIYIN_DEMO: '1' };
  const child = spawn(process.execPath, ['server/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const signIns = new Map<string, string>();
  let url = '';
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, , username = '', password = ''] = line.split(' ');
    if (word === 'sign-in') signIns.set(username, password);
    if (word === 'ready') url = line.slice('ready '.length);
    if (url !== '') break;
  }
  if (url === '') throw new Error('The server did not start');
  const startedIn = performance.now() - began;
  return {
    url,
    database: runningDatabase(data) ?? '',
    data,
    signIns,
    startedIn,
    pid: child.pid ?? 0,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

export const remove = (data: string): Promise<void> => rm(data, { recursive: true, force: true });

export async function tokenFor(server: ServerProcess, username: string): Promise<string> {
  const body = JSON.stringify({ username, password: server.signIns.get(username) });
  const answer = await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return ((await answer.json()) as { token: string }).token;
}
