import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Database, openDatabase } from './database.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-grants-'));
let database: Database;

before(async () => {
  database = await openDatabase({ data });
  await database.app.query(
    `insert into entry (region, matter, seq, at, act, body, prev, hash)
     values ('430199', '00000000-0000-7000-8000-000000000001', 1, '2026-03-02', 'register', '{}', '', '')`,
  );
});
after(async () => {
  await database.close();
  rmSync(data, { recursive: true, force: true });
});

const insufficientPrivilege = { code: '42501' };

test('the application adds to the ledger and reads it', async () => {
  const { rows } = await database.app.query('select seq from entry');
  assert.deepEqual(rows, [{ seq: 1 }]);
  const { rows: who } = await database.app.query('select current_user as role');
  assert.deepEqual(who, [{ role: 'huiyin_app' }]);
});

for (const sql of [
  `update entry set act = 'answer'`,
  'update entry set seq = seq',
  'delete from entry',
  'truncate entry',
  'drop table entry',
  'alter table entry add column note text',
  'alter table entry disable trigger all',
  'create index on entry (act)',
  'create rule quiet as on insert to entry do instead nothing',
  `create or replace function append(items jsonb) returns table (key text, matter uuid, seq integer, body_hash text) language sql as 'select 1'`,
  'delete from matter',
  'delete from request_key',
  'update request_key set seq = 2',
  'update register_past set until = until',
  'alter table matter add column note text',
  'drop table matter',
  'create table mine (word text)',
  'update migration set at = at',
]) {
  test(`the application cannot: ${sql.slice(0, 60)}`, async () => {
    await assert.rejects(database.app.query(sql), insufficientPrivilege);
  });
}

test('an insert that would overwrite an entry is refused by its key', async () => {
  const again = 'insert into entry select * from entry';
  await assert.rejects(database.app.query(again), { code: '23505' });
  await assert.rejects(
    database.app.query(`${again} on conflict (matter, seq, region) do update set act = 'x'`),
    insufficientPrivilege,
  );
});

test('every table a later migration adds is granted by name: nothing is open to everybody', async () => {
  const { rows } = await database.owner.query(
    `select table_name from information_schema.role_table_grants where grantee = 'PUBLIC' and table_schema = 'public'`,
  );
  assert.deepEqual(rows, []);
});
