import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { act } from '#server/act.ts';
import { namesIn } from '#server/backup/manifest.ts';
import { lastRuns } from '#server/backup/runs.ts';
import type { MatterView } from '#server/routes/contract.ts';
import { serve } from '#server/serve.ts';
import { backupStanding } from '#server/setup/backup-standing.ts';
import { openDatabase } from '#server/store/database.ts';
import { giveTicket } from '#server/who/tickets.ts';
import { backedUp, contentsOf, ownFolder, restoredTo } from './backing-up.ts';
import { type County, follow, type Mine, openCounty, saying } from './county.ts';
import { person } from './person.ts';

const own = ownFolder('backup');
let county: County;
let mine: Mine;
before(async () => {
  county = await openCounty();
  mine = await county.says('service-request', { ...saying, contact: { name: '王小明', phone: '13800138000' } });
  const station = await county.post('hotline-station');
  await station.does(mine.id, 'dispatch', { unit: 'nongshui' });
  await county.settled();
});
after(async () => {
  await county.close();
  own.drop();
});

const take = (folder: string, keep = 30) => backedUp(county.running, county.data, own.at(folder), { keep });

test('what was backed up comes back on an empty machine as it was, all promises hold, and residents come in with their slips', async () => {
  const later = `select graphile_worker.add_job('index', '{"matters": []}', run_at := now() + interval '1 day', queue_name := 'later')`;
  await county.running.database.owner.query(later);
  const [taken] = await take('one');
  const before = await contentsOf(county.running.database.owner);
  const restored = await restoredTo(own.at('one'), own.at('machine'));
  assert.deepEqual(restored.report.findings, []);
  assert.equal(restored.name, taken?.name);
  const database = await openDatabase({ data: own.at('machine') });
  const after = await contentsOf(database.owner);
  const jobs = await database.owner
    .query(`select task_identifier as task from graphile_worker.jobs where queue_name = 'later'`)
    .finally(database.close);
  assert.deepEqual([after, jobs.rows], [before, [{ task: 'index' }]]);
  const again = await serve(
    { port: 0, data: own.at('machine'), demo: true },
    { out: () => undefined, log: () => undefined },
  );
  try {
    const url = `http://127.0.0.1:${again.port}`;
    const me = await follow(url, person(url), mine);
    assert.equal((await me.get<MatterView>(`/api/matters/${mine.id}`)).step, 'with-unit');
  } finally {
    await again.stop();
  }
});

test('nothing is in the clear in a backup, and a second one costs only what has changed', async () => {
  const folder = own.at('one');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const { parentPath, name } of files)
    assert.doesNotMatch(readFileSync(join(parentPath, name)).toString('latin1'), /13800138000|AGE-SECRET-KEY/, name);
  for (const file of files.filter(({ name }) => name.endsWith('.age')))
    assert.match(readFileSync(join(file.parentPath, file.name)).toString('latin1'), /^age-encryption\.org\/v1\n/);
  const [first] = await take('one');
  await county.says('service-request');
  const [second] = await take('one');
  assert.ok((second?.fresh ?? 0) < (first?.size ?? 0) / 4, `${second?.fresh} of ${first?.size} bytes were new`);
});

test('a backup taken while people go on writing is one moment, and every promise holds on it', async () => {
  let stop = false;
  const writing = Array.from({ length: 4 }, async () => {
    let n = 0;
    for (; !stop; n++) await county.says('service-request');
    return n;
  });
  const [taken] = await take('busy');
  stop = true;
  const written = (await Promise.all(writing)).reduce((sum, n) => sum + n, 0);
  const { report, entries } = await restoredTo(own.at('busy'), own.at('busy-machine'));
  assert.ok(written > 0);
  assert.deepEqual(report.findings, []);
  assert.equal(taken?.manifest.kind === 'rows' && taken.manifest.ledger.entries, entries);
});

test('a backup that was altered, by a byte anywhere, is refused and leaves nothing behind', async () => {
  await take('whole');
  const [name = ''] = await namesIn(own.at('whole'));
  const parts = readdirSync(own.at('whole/parts'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.age'),
  );
  const largest = parts.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? '';
  const tampered = [`${name}/manifest.json`, `${name}/manifest.mac`, 'keys.age', 'current.json', `parts/${largest}`];
  for (const [i, path] of tampered.entries()) {
    const folder = own.at(`altered-${i}`);
    cpSync(own.at('whole'), folder, { recursive: true });
    const bytes = readFileSync(join(folder, path));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(join(folder, path), bytes);
    await assert.rejects(restoredTo(folder, own.at(`refused-${i}`)), path);
    assert.equal(existsSync(own.at(`refused-${i}/postgres`)), false, path);
    assert.equal(existsSync(own.at(`refused-${i}/restoring`)), false, path);
  }
});

const sizeOf = (path: string): number => statSync(own.at(`whole/parts/${path}`)).size;

test('nothing is written over, and without the recovery key nothing opens', async () => {
  await assert.rejects(restoredTo(own.at('one'), county.data), /已有数据,不覆盖/);
  await assert.rejects(
    restoredTo(own.at('one'), own.at('x'), { url: county.running.database.url }),
    /已有一个县的数据/,
  );
  writeFileSync(own.at('other-key'), 'AGE-SECRET-KEY-1L27NYJDYRNDSCCELNZE8C6JTSH22TLQJVPGD7289KDLMZA5HWN6SZPEHGF\n');
  await assert.rejects(restoredTo(own.at('one'), own.at('y'), { keyFile: own.at('other-key') }), /恢复钥匙/);
  const { report } = await restoredTo(own.at('one'), own.at('z'), {
    keyFile: join(county.data, 'keys/recovery-key'),
    isTry: true,
  });
  assert.deepEqual(report.findings, []);
  assert.deepEqual(readdirSync(own.at('z')), []);
});

test('as many stay as are wanted, each complete; one before the first is told of', async () => {
  for (let i = 0; i < 3; i++) await take('few', 2);
  const names = await namesIn(own.at('few'));
  assert.equal(names.length, 2);
  await assert.rejects(
    restoredTo(own.at('few'), own.at('early'), { at: new Date('2020-01-01') }),
    new RegExp(names[0] ?? '-'),
  );
  const restored = await restoredTo(own.at('few'), own.at('few-machine'), { isTry: true });
  assert.equal(restored.name, names[1]);
});

test('whoever was erased by law after a backup is not brought back by it; nor is a code that was used since', async () => {
  await giveTicket(county.running.house, { purpose: 'reset', minutes: 60 });
  await take('erasing');
  const deed = {
    matter: mine.id,
    act: 'erase',
    actor: { kind: 'follow' },
    data: { basis: 'asked', scope: 'all' },
  } as const;
  const outcome = await act(county.running.house, deed);
  assert.ok('done' in outcome, JSON.stringify(outcome));
  const until = new Date();
  await take('erasing');
  const { erased, report } = await restoredTo(own.at('erasing'), own.at('erased'), { at: until });
  assert.deepEqual([erased, report.findings], [{ again: 1, left: [] }, []]);
  const database = await openDatabase({ data: own.at('erased') });
  const asked = [mine.id];
  const left = await database.owner.query(
    `select seq, fields from content where matter = $1 and fields ? 'contact'`,
    asked,
  );
  const keys = await database.owner.query('select 1 from person_key where matter = $1', asked);
  const tickets = await database.owner.query('select 1 from ticket');
  await database.close();
  assert.deepEqual([left.rows, keys.rowCount, tickets.rowCount], [[], 0, 0]);
  rmSync(own.at('erasing/current.json'));
  const without = await restoredTo(own.at('erasing'), own.at('erased-2'), { at: until, isTry: true });
  assert.equal(without.erased.again, 1, 'every manifest says who was erased');
});

test('each backup is written down, and the administrator is told when the last is too long ago', async () => {
  const { database, house } = county.running;
  const runs = await lastRuns(database.app, house.region);
  assert.deepEqual(
    runs.map(({ kind, ok }) => [kind, ok]),
    [['rows', true]],
  );
  const late = async (hours: number) =>
    (await backupStanding(database.app, house.region, Date.now() + hours * 3_600_000)).map(({ isLate }) => isLate);
  assert.deepEqual(
    [await late(1), await late(27)],
    [
      [false, true],
      [true, true],
    ],
  );
});
