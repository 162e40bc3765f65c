import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { registers } from '#regulations/registers/index.ts';
import { accounts, loadCounty } from '../demo/county.ts';
import { demoRows } from '../demo/demo-rows.ts';
import { exportFile } from '../registers/export-file.ts';
import { readTable } from '../registers/read-table.ts';
import { takeTable } from '../registers/take-table.ts';
import { type Database, openDatabase } from './database.ts';
import { getRow, historyOf, listRows, putRows, removeRow, rowsOn } from './registers.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-registers-'));
const region = '430199';
let database: Database;

before(async () => {
  database = await openDatabase({ data });
});
after(async () => {
  await database.close();
  rmSync(data, { recursive: true });
});

const shelf = (register: string) => ({ db: database.app, region, register });
const on = (day: string) => ({ by: 'admin', at: `${day}T09:00:00+08:00` });

test('a changed row goes to the past with its time, and any day can be read again', async () => {
  const units = { ...shelf('units'), region: '430198' };
  await putRows(units, [['a', { key: 'a', name: '甲' }]], on('2026-01-10'));
  await putRows(units, [['a', { name: '甲', key: 'a' }]], on('2026-02-10'));
  await putRows(units, [['a', { key: 'a', name: '乙' }]], on('2026-03-10'));
  await putRows(units, [['a', { key: 'a', name: '丙' }]], on('2026-03-10'));
  assert.deepEqual(
    (await historyOf(units, 'a')).map(({ row }) => row.name),
    ['丙', '乙', '甲'],
  );
  assert.deepEqual(
    (await rowsOn(units, '2026-03-09')).map(({ row }) => row.name),
    ['甲'],
  );
  assert.deepEqual(
    (await rowsOn(units, '2026-03-10')).map(({ row }) => row.name),
    ['丙'],
  );
  assert.deepEqual(await rowsOn(units, '2026-01-09'), []);
  assert.equal(await removeRow(units, 'a', '2026-04-10T00:00:00+08:00'), true);
  assert.equal(await removeRow(units, 'a', '2026-04-11T00:00:00+08:00'), false);
  assert.equal(await getRow(units, 'a'), undefined);
  assert.deepEqual(
    (await rowsOn(units, '2026-04-09')).map(({ row }) => row.name),
    ['丙'],
  );
});

test('twelve thousand rows go in within a few seconds, and again change nothing', async () => {
  const places = { ...shelf('places'), region: '430198' };
  const rows = Array.from({ length: 12_000 }, (_, i) => [`p${i}`, { code: `p${i}`, name: `第${i}处` }] as const);
  const began = performance.now();
  await putRows(places, rows, on('2026-01-01'));
  assert.ok(performance.now() - began < 6000);
  await putRows(places, rows, on('2026-01-02'));
  const kept = await listRows(places);
  assert.equal(kept.length, 12_000);
  assert.ok(kept.every(({ since }) => since === '2026-01-01T01:00:00.000Z'));
});

test('the demonstration county goes in whole, twice the same, and every post has a sign-in of its own', async () => {
  await loadCounty(database.app, on('2026-01-01'));
  await loadCounty(database.app, on('2026-01-02'));
  const count = async (id: string) => (await listRows(shelf(id))).length;
  const ids = ['places', 'units', 'posts', 'grids', 'categories', 'catalogue'];
  const written = await Promise.all(ids.map(async (id) => (await demoRows(`${id}.csv`)).length));
  assert.deepEqual(await Promise.all(ids.map(count)), written);
  const signIns = await accounts('seed of this installation');
  assert.equal(new Set(signIns.map(({ password }) => password)).size, await count('posts'));
  assert.deepEqual(new Set(signIns.map(({ post }) => post)).size, await count('posts'));
  assert.notEqual(signIns[0]?.password, (await accounts('another'))[0]?.password);
  const units = new Set((await listRows(shelf('units'))).map(({ key }) => key));
  assert.ok(signIns.every(({ unit }) => units.has(unit)));
});

test('a register goes out to a spreadsheet in either language and comes back the same', async () => {
  const place = { db: database.app, region };
  for (const [lang, format] of [
    ['zh', 'xlsx'],
    ['en', 'csv'],
  ] as const) {
    for (const id of ['units', 'places', 'catalogue', 'categories'] as const) {
      const columns = Object.keys(registers[id].columns);
      const bytes = await exportFile(place, id, lang, format, { columns });
      const table = await readTable(bytes);
      const taking = { id, table, lang, hand: on('2026-05-01') };
      const { added, changed, same, rejected } = await takeTable({ ...place, forget: () => undefined }, taking);
      assert.deepEqual({ added, changed, rejected }, { added: 0, changed: 0, rejected: [] });
      assert.equal(same, (await listRows(shelf(id))).length);
    }
  }
});

const sheet = `key,name,kind,parents
new-room,新群众工作室,work-station,qingshi-station
zhujian,住建局,department,county-government
lost,无上级,village,gone
child,下级,village,lost
new-room,重复,village,qingshi
other,住建局,department,county-government
`;

test('a dry run counts without writing; bad rows, and rows that lean on them, are handed back with reasons', async () => {
  const given = {
    id: 'units',
    table: await readTable(Buffer.from(sheet)),
    lang: 'en',
    hand: on('2026-06-01'),
  } as const;
  const house = { db: database.app, region, forget: () => undefined };
  const dry = await takeTable(house, { ...given, dryRun: true });
  assert.deepEqual([dry.added, dry.changed, dry.same], [1, 1, 0]);
  assert.deepEqual(
    dry.rejected.map(({ line }) => line),
    [4, 5, 6, 7],
  );
  assert.equal(await getRow(shelf('units'), 'new-room'), undefined);
  const { header, rows } = await readTable(dry.rejects ?? Buffer.alloc(0));
  assert.deepEqual(header.slice(0, 3), ['Line', 'Reason', 'key']);
  assert.deepEqual(rows[0]?.cells.slice(0, 3), [
    '4',
    '“gone” in “Superiors” is in no register: enter it there first, or correct it.',
    'lost',
  ]);
  assert.match(rows[2]?.cells[1] ?? '', /stands twice/);
  assert.match(rows[3]?.cells[1] ?? '', /Another row already has “住建局”/);
  assert.equal((await takeTable(house, given)).added, 1);
  assert.equal((await getRow(shelf('units'), 'new-room'))?.row.name, '新群众工作室');
});
