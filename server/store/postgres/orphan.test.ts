import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { Client } from 'pg';
import { readPostmasterFile, runningOn } from './postmaster-file.ts';
import { type Database, startDatabase } from './start-database.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-orphan-'));
const folder = join(data, 'postgres');
const pidFile = join(folder, 'postmaster.pid');
const strangers: ChildProcess[] = [];
let database: Database | undefined;

after(async () => {
  for (const child of strangers) child.kill('SIGKILL');
  await (database ?? (await startDatabase({ data }))).stop();
  rmSync(data, { recursive: true });
});

/** Another Node process that owns the database and only waits; gives its connection string once it is up. */
async function ownerProcess(): Promise<{ child: ChildProcess; url: string }> {
  const program = `
    import { startDatabase } from ${JSON.stringify(new URL('start-database.ts', import.meta.url).href)};
    const { url } = await startDatabase({ data: ${JSON.stringify(data)} });
    console.log(url);
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  strangers.push(child);
  for await (const url of createInterface({ input: child.stdout })) return { child, url };
  throw new Error('the owner process ended before its database was up');
}

async function rows(url: string, insert?: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS said (word text)');
  if (insert) await client.query('INSERT INTO said VALUES ($1)', [insert]);
  const answer = await client.query<{ word: string }>('SELECT word FROM said ORDER BY word');
  await client.end();
  return answer.rows.map(({ word }) => word);
}

async function startAndStop(): Promise<string[]> {
  database = await startDatabase({ data });
  const found = await rows(database.url);
  await database.stop();
  return found;
}

test('a living owner in another process is refused; after kill -9 its rows are there', async () => {
  const { child, url } = await ownerProcess();
  assert.deepEqual(await rows(url, 'first'), ['first']);
  await assert.rejects(startDatabase({ data }), new RegExp(`${child.pid}`));
  child.kill('SIGKILL');
  await once(child, 'exit');
  const orphan = runningOn(folder);
  assert.ok(orphan, 'PostgreSQL outlives its owner');
  assert.deepEqual(await startAndStop(), ['first']);
  assert.equal(runningOn(folder), undefined);
});

test('Ctrl-C reaches the owner only: the server is in a process group of its own', async (t) => {
  if (process.platform !== 'linux') return t.diagnostic('read from /proc: Linux only');
  database = await startDatabase({ data });
  const { pid } = readPostmasterFile(folder) ?? { pid: 0 };
  const group = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')[2];
  assert.equal(Number(group), pid);
  await database.stop();
});

test('owner and server killed together: recovery brings every committed row', async () => {
  const { child, url } = await ownerProcess();
  await rows(url, 'second');
  const server = runningOn(folder);
  assert.ok(server);
  child.kill('SIGKILL');
  process.kill(server.pid, 'SIGKILL');
  await once(child, 'exit');
  assert.deepEqual(await startAndStop(), ['first', 'second']);
});

test('a stale postmaster.pid of a process long gone does not prevent a start', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  writeFileSync(pidFile, pidFileOf(gone.pid ?? 0));
  assert.deepEqual(await startAndStop(), ['first', 'second']);
});

test('a postmaster.pid whose number now belongs to a stranger is passed over and the stranger left alone', async () => {
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)'], { stdio: 'ignore' });
  strangers.push(stranger);
  writeFileSync(pidFile, pidFileOf(stranger.pid ?? 0));
  assert.equal(runningOn(folder), undefined);
  assert.deepEqual(await startAndStop(), ['first', 'second']);
  assert.equal(stranger.exitCode ?? stranger.signalCode, null);
});

test('a postmaster.pid cut short or empty does not prevent a start', async () => {
  writeFileSync(pidFile, '');
  assert.deepEqual(await startAndStop(), ['first', 'second']);
});

function pidFileOf(pid: number): string {
  return `${pid}\n${folder}\n1700000000\n5432\n\n127.0.0.1\n\nready   \n`;
}
