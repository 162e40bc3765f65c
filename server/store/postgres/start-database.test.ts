import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { runningOn } from './postmaster-file.ts';
import { runningDatabase } from './running-database.ts';
import { type Database, startDatabase } from './start-database.ts';

/** Every folder lies under a parent only this user may enter, as in a home folder. */
const parent = mkdtempSync(join(tmpdir(), 'huiyin-postgres-'));
const data = join(parent, 'county', 'data');
let database: Database;

before(async () => {
  chmodSync(parent, 0o700);
  mkdirSync(join(parent, 'county'), { mode: 0o700 });
  database = await startDatabase({ data });
});

after(async () => {
  await database.stop();
  rmSync(parent, { recursive: true });
});

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

async function again(): Promise<void> {
  await database.stop();
  database = await startDatabase({ data });
}

test('a first start under a private parent gives an embedded, durable UTF-8 database owned by huiyin', async () => {
  assert.equal(database.embedded, true);
  const [row] = await ask(
    database.url,
    `SELECT current_user AS owner, current_database() AS name, current_setting('server_encoding') AS encoding,
       current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
       current_setting('listen_addresses') AS listens, current_setting('autovacuum_naptime') AS naptime,
       (SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()) AS locale`,
  );
  assert.deepEqual(row, {
    ...{ owner: 'huiyin', name: 'huiyin', encoding: 'UTF8', fsync: 'on', commit: 'on' },
    ...{ listens: '127.0.0.1', naptime: '10s', locale: 'b C.UTF-8' },
  });
});

test('the cluster lies inside the data folder and the password is readable by its owner only', () => {
  assert.ok(statSync(join(data, 'postgres', 'PG_VERSION')).isFile());
  if (process.platform !== 'win32') {
    assert.equal(statSync(join(data, 'keys', 'postgres-password')).mode & 0o777, 0o600);
  }
});

test('a wrong password is refused', async () => {
  const wrong = database.url.replace(/huiyin:[^@]+@/, 'huiyin:wrong@');
  await assert.rejects(ask(wrong, 'SELECT 1'), /password authentication failed/);
});

test('a warm restart keeps the rows', async () => {
  await ask(database.url, "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('件件有着落')");
  await again();
  assert.deepEqual(await ask(database.url, 'SELECT word FROM kept'), [{ word: '件件有着落' }]);
});

test('the running database can be found from its data folder, and is not found once stopped', async () => {
  assert.equal(runningDatabase(data), database.url);
  await database.stop();
  assert.equal(runningDatabase(data), undefined);
  await database.stop();
  database = await startDatabase({ data });
});

test('a second live owner is refused in both languages and the first goes on', async () => {
  await assert.rejects(startDatabase({ data }), (error: Error) => {
    assert.match(error.message, /正被另一个回音进程使用.*\n.*in use by another running Huiyin/);
    assert.ok(error.message.includes(String(process.pid)));
    return true;
  });
  assert.deepEqual(await ask(database.url, 'SELECT 1 AS one'), [{ one: 1 }]);
});

test('a lost password file is made anew without losing rows', async () => {
  await database.stop();
  rmSync(join(data, 'keys'), { recursive: true });
  database = await startDatabase({ data });
  assert.equal((await ask(database.url, 'SELECT word FROM kept')).length, 1);
});

test('a killed server recovers by itself at the same address with every committed row', async () => {
  await ask(database.url, "INSERT INTO kept VALUES ('事事有回音')");
  const server = runningOn(join(data, 'postgres'));
  assert.ok(server);
  process.kill(server.pid, 'SIGKILL');
  const back = () => {
    const now = runningOn(join(data, 'postgres'));
    return now !== undefined && now.pid !== server.pid && now.status === 'ready';
  };
  while (!back()) await pause(10);
  assert.equal(runningDatabase(data), database.url);
  assert.equal((await ask(database.url, 'SELECT word FROM kept')).length, 2);
  await again();
  assert.equal((await ask(database.url, 'SELECT word FROM kept')).length, 2);
});

test('what an interrupted first start left is swept away', async () => {
  const fresh = join(parent, 'fresh');
  mkdirSync(join(fresh, 'postgres.new-cutoff', 'base'), { recursive: true });
  const second = await startDatabase({ data: fresh });
  try {
    assert.deepEqual(await ask(second.url, 'SELECT 1 AS one'), [{ one: 1 }]);
    assert.throws(() => statSync(join(fresh, 'postgres.new-cutoff')), /ENOENT/);
  } finally {
    await second.stop();
  }
});

test('a cluster that root copied into place is handed to the account PostgreSQL runs as', async (t) => {
  if (process.getuid?.() !== 0) return t.diagnostic('not run as root: nothing to hand over');
  await database.stop();
  const folder = join(data, 'postgres');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(join(folder, path), 0, 0);
  chownSync(folder, 0, 0);
  chmodSync(folder, 0o755);
  database = await startDatabase({ data });
  assert.equal((await ask(database.url, 'SELECT word FROM kept')).length, 2);
});
