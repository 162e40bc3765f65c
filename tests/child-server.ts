import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));

/** The server as `npm start` runs it: a process of its own, that can be killed. */
export interface ChildServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it printed before it was ready. */
  readonly lines: readonly string[];
  /** Its exit code or signal, once it has ended, and what it wrote to stderr. */
  readonly ended: Promise<{ readonly how: number | string | null; readonly said: string }>;
}

/** Starts it on `data` and a free port; ready when it says so. */
export async function startServer(data: string): Promise<ChildServer> {
  const env = { ...process.env, PORT: '0', HUIYIN_DATA: data };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(child, 'exit').then(([code, signal]) => ({ how: code ?? signal, said: said.join('') }));
  const lines: string[] = [];
  const ready = new Promise<string>((resolve) => {
    // Read on after it is ready: a server that nobody listens to would end at its next line.
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      const [, url] = /^ready (http:\/\/localhost:\d+)$/.exec(line) ?? [];
      if (url !== undefined) resolve(url.replace('localhost', '127.0.0.1'));
    });
  });
  const failed = ended.then(({ how }): never => {
    throw new Error(`The server ended with ${how}: ${said.join('')}`);
  });
  const url = await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  return { url, process: child, lines, ended };
}
