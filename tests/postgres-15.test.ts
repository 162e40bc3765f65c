import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { MatterView } from '#server/routes/contract.ts';
import { openDatabase } from '#server/store/database.ts';
import { verify } from '#server/verify/verify.ts';
import { backedUp, contentsOf, ownFolder, restoredTo } from './backing-up.ts';
import { type County, openCounty } from './county.ts';

const binaries = '/usr/lib/postgresql/15/bin';
const isThere = existsSync(`${binaries}/pg_ctl`);
const folder = mkdtempSync(join(tmpdir(), 'huiyin-postgres-15-'));
const cluster = join(folder, 'cluster');
let county: County | undefined;

before(async () => {
  if (!isThere) return;
  const port = await freePort();
  run('initdb', '-D', cluster, '-U', 'county', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8');
  run('pg_ctl', '-D', cluster, '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -h 127.0.0.1 -k ''`, 'start');
  run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'county', 'huiyin');
  county = await openCounty({ stories: true, url: `postgres://county@127.0.0.1:${port}/huiyin` });
});

after(async () => {
  await county?.close();
  if (existsSync(join(cluster, 'postmaster.pid'))) run('pg_ctl', '-D', cluster, '-m', 'fast', '-w', 'stop');
  rmSync(folder, { recursive: true, force: true });
});

test('the same code and SQL run on a PostgreSQL 15 server: the demonstration county, and one request to its end', async (t) => {
  if (county === undefined) return t.diagnostic(`no PostgreSQL 15 in ${binaries}: nothing was tried`);
  const { owner } = county.running.database;
  const { rows } = await owner.query<{ server_version_num: string }>('show server_version_num');
  assert.match(rows[0]?.server_version_num ?? '', /^15/);
  const { id, me } = await county.says('service-request');
  const posts = ['hotline-station', 'nongshui-unit', 'nongshui-handler'];
  const [station, unit, handler] = await Promise.all(posts.map(county.post));
  await station?.does(id, 'dispatch', { unit: 'nongshui' });
  await unit?.does(id, 'accept');
  await unit?.does(id, 'allocate', { handler: 'nongshui-handler' });
  await handler?.does(id, 'answer', { reply: '已修好。' });
  assert.equal((await me.does(id, 'resolved', { rating: 5 })).matter.step, 'closed');
  await county.settled();
  assert.equal((await me.get<MatterView>(`/api/matters/${id}`)).judged, 'resolved');
  const { findings, checked } = await verify(county.running.house, owner);
  assert.deepEqual(findings, []);
  assert.ok(checked.unalterable > 1000);
});

test('what was backed up from a server comes back in the embedded database, and in an empty database of the server', async (t) => {
  if (county === undefined) return t.diagnostic(`no PostgreSQL 15 in ${binaries}: nothing was tried`);
  const own = ownFolder('from-15');
  const { database } = county.running;
  try {
    await county.settled();
    await backedUp(county.running, county.data, own.at('backups'));
    const before = await contentsOf(database.owner);
    assert.deepEqual((await restoredTo(own.at('backups'), own.at('embedded'), { isTry: true })).report.findings, []);
    await database.owner.query('create database second');
    const url = database.url.replace(/[^/]*$/, 'second');
    assert.deepEqual((await restoredTo(own.at('backups'), own.at('server'), { url })).report.findings, []);
    const second = await openDatabase({ data: own.at('server'), url });
    assert.deepEqual(await contentsOf(second.owner).finally(second.close), before);
  } finally {
    own.drop();
  }
});

/** PostgreSQL does not run as root: then its programs run as the account that came with the package. */
function run(program: string, ...options: readonly string[]): void {
  const account = process.getuid?.() === 0 ? accountOf('postgres') : undefined;
  if (account !== undefined && !existsSync(cluster)) chownSync(folder, account.uid, account.gid);
  // What a server keeps open of ours would keep us waiting: it gets nothing.
  const done = spawnSync(join(binaries, program), [...options], { ...account, cwd: folder, stdio: 'ignore' });
  assert.equal(done.status, 0, `${program} ${options.join(' ')}`);
}

function accountOf(name: string): { uid: number; gid: number } {
  const id = (option: string) => Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
  return promise;
}
