import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runningDatabase } from '#server/store/postgres/running-database.ts';
import { startServer } from './child-server.ts';

const home = mkdtempSync(join(tmpdir(), 'huiyin-start-'));
const data = join(home, 'data');
after(() => rmSync(home, { recursive: true, force: true }));
const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));

/** Starts it where it cannot run; how it ended, and what it said. */
async function fails(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said: said.join('') };
}

test('told twice at once to end, it ends once, in order, and lets go of its data', async () => {
  const server = await startServer(data);
  server.process.kill('SIGINT');
  server.process.kill('SIGTERM');
  server.process.kill('SIGINT');
  assert.equal((await server.ended).how, 0);
  assert.equal(runningDatabase(data), undefined);
});

test('the port is taken: said in both languages, and the database it had started is not left behind', async () => {
  const other = createServer().listen(0, '0.0.0.0');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, said } = await fails({ PORT: String(port), HUIYIN_DATA: data });
  other.close();
  assert.equal(code, 1);
  assert.match(said, new RegExp(`端口 ${port} 正被另一个程序使用[\\s\\S]*Port ${port} is in use`));
  assert.equal(runningDatabase(data), undefined);
});

test('a server that was killed leaves its lock and its database behind: the next one starts all the same', async () => {
  const first = await startServer(data);
  first.process.kill('SIGKILL');
  await first.ended;
  assert.ok(readdirSync(data).includes('owner.lock'));
  const second = await startServer(data);
  second.process.kill('SIGTERM');
  assert.equal((await second.ended).how, 0);
});

test('a data folder that cannot be written to is named in both languages', async () => {
  const shut = join(home, 'shut');
  mkdirSync(shut);
  const isRoot = process.getuid?.() === 0;
  // Root may write anywhere but on a disk that is mounted to be read.
  if (isRoot) spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', shut]);
  else chmodSync(shut, 0o500);
  const { code, said } = await fails({ PORT: '0', HUIYIN_DATA: shut });
  if (isRoot) spawnSync('umount', [shut]);
  assert.equal(code, 1);
  assert.match(said, /无法写入数据目录[\s\S]*cannot be written to/);
});

test('a level of the log that there is not is refused with those there are', async () => {
  const { code, said } = await fails({ PORT: '0', HUIYIN_DATA: data, HUIYIN_LOG: 'loud' });
  assert.equal(code, 1);
  assert.match(said, /HUIYIN_LOG loud[\s\S]*silent, error, warn, info, debug/);
});
