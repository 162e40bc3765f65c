import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { namesIn } from '#server/backup/manifest.ts';
import { lastRuns } from '#server/backup/runs.ts';
import { nightlyOf } from '#server/jobs/nightly.ts';
import { openDatabase } from '#server/store/database.ts';
import { backedUp, ownFolder, restoredTo } from './backing-up.ts';
import { type County, openCounty } from './county.ts';

const cli = fileURLToPath(new URL('../server/cli.ts', import.meta.url));
const own = ownFolder('cut-off');
let county: County;
before(async () => {
  county = await openCounty();
  await county.says('service-request');
  await county.settled();
});
after(async () => {
  await county.close();
  own.drop();
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The command line; `prefix`: how the shell is told to start it. */
function huiyin(data: string, args: readonly string[], prefix = ''): { child: ChildProcess; ended: Promise<Ended> } {
  const env = { ...process.env, HUIYIN_DATA: data, LANG: 'en_GB.UTF-8', PORT: '0' };
  const shell = ['-c', `${prefix} exec "$0" "$@"`, process.execPath, cli, ...args];
  const child = spawn('/bin/sh', shell, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, said }))) };
}

const files = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'))
    : [];

async function until(done: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(1)) if (done()) return;
  assert.fail('It never came to that');
}

test('a backup killed with -9 is none; those before it are whole, and the next sweeps away what it left', async () => {
  const folder = own.at('killed');
  const [first] = await backedUp(county.running, county.data, folder);
  const before = files(folder).length;
  await county.says('service-request');
  const { child, ended } = huiyin(county.data, ['backup', folder]);
  await until(() => files(folder).length > before);
  child.kill('SIGKILL');
  await ended;
  const names = await namesIn(folder);
  assert.ok(names.length <= 2 && names[0] === first?.name, names.join());
  assert.deepEqual((await restoredTo(folder, own.at('from-killed'), { isTry: true })).report.findings, []);
  const { code, said } = await huiyin(county.data, ['backup', folder]).ended;
  assert.equal(code, 0, said);
  assert.match(said, /Backed up .*2 matters/);
  assert.deepEqual(
    files(folder).filter((path) => /\.part$|^\.\d{4}-/.test(path)),
    [],
  );
});

test('a full disk ends a backup with words, and leaves the earlier ones as they were', async () => {
  const folder = own.at('full');
  await backedUp(county.running, county.data, folder);
  const before = files(folder).sort();
  for (let i = 0; i < 20; i++) await county.says('service-request', { subject: `第${i}件`, detail: noise() });
  const { code, said } = await huiyin(county.data, ['backup', folder], 'ulimit -f 16;').ended;
  assert.equal(code, 1, said);
  assert.match(said, /no room/);
  assert.deepEqual(files(folder).sort(), before);
  assert.deepEqual((await restoredTo(folder, own.at('from-full'), { isTry: true })).report.findings, []);
});

/** Words that no compression makes small. */
const noise = (): string =>
  Array.from({ length: 900 }, () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000))).join('');

test('a restore killed with -9 is not taken for an empty county, and begins anew when it is run again', async () => {
  const folder = own.at('whole');
  await backedUp(county.running, county.data, folder);
  const data = own.at('machine');
  const { child, ended } = huiyin(data, ['restore', folder]);
  await until(() => existsSync(`${data}/restoring/postgres`));
  child.kill('SIGKILL');
  await ended;
  assert.equal(existsSync(`${data}/postgres`), false);
  const started = await huiyin(data, ['start']).ended;
  assert.equal(started.code, 1);
  assert.match(started.said, /was not finished/);
  const again = await huiyin(data, ['restore', folder]).ended;
  assert.equal(again.code, 0, again.said);
  assert.match(again.said, /All promises hold/);
  const database = await openDatabase({ data });
  const { rows } = await database.owner
    .query<{ n: number }>('select count(*) as n from matter')
    .finally(database.close);
  assert.equal(rows[0]?.n, 22);
});

test('what is done at night, beside the server, is done: a backup, and a drill that leaves nothing and is written down', async () => {
  const { database, house } = county.running;
  const nightly = nightlyOf({ port: 0, data: county.data, demo: true, backup: { folder: own.at('night'), keep: 2 } });
  await nightly?.backUp();
  await nightly?.tryRestore();
  assert.equal((await namesIn(own.at('night'))).length, 1);
  assert.equal(existsSync(`${county.data}/trying`), false);
  const tries = (await lastRuns(database.app, house.region)).filter(({ kind }) => kind === 'try');
  assert.deepEqual(
    tries.map(({ ok }) => ok),
    [true],
  );
});
