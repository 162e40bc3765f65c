import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { runningDatabase } from '../store/postgres/running-database.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'huiyin-cli-'));
const data = join(folder, 'data');
after(() => rmSync(folder, { recursive: true }));

const { DATABASE_URL: _, ...inherited } = process.env;
const env = { ...inherited, HUIYIN_DATA: data, LANG: 'en_GB.UTF-8' };

function start(...args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [cli, ...args], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, log] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    out += text;
  });
  child.stderr.on('data', (text: Buffer) => {
    log += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out: out.trim(), log })));
  return { child, ended };
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly log: string;
}

const huiyin = (...args: readonly string[]) => start(...args).ended;

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const header = 'id,user,subject,time,body,against,for\n';
const row = (id: number) => `${id},A${id},第${id}盏路灯不亮,2019/2/28 11:25:05,坏了三天,0,0\n`;

test('Every verb explains itself, and bad use ends with 2 and says how it is used', async () => {
  const all = await huiyin('--help');
  assert.equal(all.code, 0);
  for (const verb of [
    'start',
    'import',
    'train',
    'suggest',
    'verify',
    'backup',
    'restore',
    'db-url',
    'print-regulations',
    'bench',
  ]) {
    assert.match(all.out, new RegExp(`^  ${verb}`, 'm'));
    const { code, out } = await huiyin(verb, '--help');
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^huiyin ${verb}`));
  }
  for (const args of [
    ['nothing'],
    ['import'],
    ['import', 'none.csv', '--as', 'units'],
    ['db-url', '--loud'],
    ['backup'],
    ['restore', 'x', '--at', 'once'],
  ]) {
    const { code, out, log } = await huiyin(...args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(log, /huiyin/);
  }
});

test('A header no shipped mapping fits, and an unknown procedure, are bad use and start no database', async () => {
  const odd = file('odd.csv', 'a,b\n1,2\n');
  assert.equal((await huiyin('import', odd, '--as', 'service-request')).code, 2);
  assert.equal((await huiyin('import', odd, '--as', 'something')).code, 2);
  const map = file(
    'map.json',
    '{"source":"x","procedure":"service-request","fields":{"subject":{"kind":"text","from":["a"]}}}',
  );
  const { code, log } = await huiyin('import', odd, '--as', 'service-request', '--map', map);
  assert.equal(code, 2);
  assert.match(log, /does not name.*b/);
  assert.equal(existsSync(data), false);
  assert.equal((await huiyin('db-url')).code, 1);
});

test('The regulations are printed in the language asked for', async () => {
  const { code, out } = await huiyin('print-regulations', '--lang', 'en');
  assert.equal(code, 0);
  assert.match(out, /Service request/);
  assert.equal((await huiyin('print-regulations', '--lang', 'fr')).code, 2);
});

test('An import killed half-way is finished by running it again, each row once', async () => {
  // Long enough that nobody looks too late: the machine may have other things to do.
  const rows = 6000;
  const csv = file('long.csv', header + Array.from({ length: rows }, (_, i) => row(i)).join(''));
  const { child, ended } = start('import', csv, '--as', 'service-request');
  await until(async () => (await imported()) > 0);
  child.kill('SIGKILL');
  await ended;
  const { code, out } = await huiyin('import', csv, '--as', 'service-request');
  const [, fresh, already] = /new (\d+), already (\d+), rejected 0/.exec(out)?.map(Number) ?? [];
  assert.equal(code, 0);
  assert.equal((fresh ?? 0) + (already ?? 0), rows);
  assert.ok((already ?? 0) > 0 && (fresh ?? 0) > 0, out);
  assert.match((await huiyin('import', csv, '--as', 'service-request')).out, /new 0, already 6000, rejected 0/);
});

test('Rejected rows end an import with 1 and stand in a file with reasons, which can be corrected and imported', async () => {
  const csv = file('some.csv', `${header}${row(1)}x1,A1,,,,0,0\n`);
  const { code, out } = await huiyin('import', csv, '--as', 'service-request');
  assert.equal(code, 1);
  assert.match(out, /read 2, new 0, already 1, rejected 1/);
  const rejects = join(folder, 'some.csv.rejects.csv');
  const [head, line] = readFileSync(rejects, 'utf8').replace('\uFEFF', '').split('\r\n');
  assert.equal(head, 'Line,Reason,id,user,subject,time,body,against,for');
  assert.match(line ?? '', /^3,.*What is it about/);
  writeFileSync(rejects, `${head}\r\n${(line ?? '').replace('x1,A1,,', 'x1,A1,Lamp out,')}\r\n`);
  assert.match((await huiyin('import', rejects, '--as', 'service-request')).out, /read 1, new 1/);
});

test('A register takes a file by the same verb; a dry run changes nothing', async () => {
  const csv = file('places.csv', 'Code,Name,Level,Within\n430199101298,Try,Village,430199101\n');
  assert.match((await huiyin('import', csv, '--as', 'places', '--dry-run')).out, /added 1, .*nothing written/);
  assert.match((await huiyin('import', csv, '--as', 'places')).out, /added 1, changed 0/);
  assert.match((await huiyin('import', csv, '--as', 'places')).out, /added 0, changed 0, same 1/);
});

async function imported(): Promise<number> {
  const url = runningDatabase(data);
  if (url === undefined) return 0;
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("select count(*)::int as n from matter where channel = 'import'");
    return rows[0]?.n ?? 0;
  } catch {
    return 0;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(20)) if (await done()) return;
  assert.fail('It never came to that');
}
