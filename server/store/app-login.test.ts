import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Pool } from 'pg';
import { type Database, openDatabase } from './database.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-login-'));
let database: Database;

before(async () => {
  database = await openDatabase({ data });
});
after(async () => {
  await database.close();
  rmSync(data, { recursive: true, force: true });
});

const rolesOf = async (db: Pool) => (await db.query('select session_user as "in", current_user as "as"')).rows[0];

test('the application signs in as a role of its own, which may nothing but what huiyin_app may', async () => {
  const { in: role, as } = await rolesOf(database.app);
  assert.match(role, /^huiyin_login_[0-9a-f]{12}$/);
  assert.equal(as, 'huiyin_app');
  const { rows } = await database.owner.query(
    `select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolinherit,
            array(select b.rolname::text from pg_auth_members m join pg_roles b on b.oid = m.roleid where m.member = r.oid) as "in"
     from pg_roles r where rolname = $1`,
    [role],
  );
  const nothing = { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, rolinherit: false };
  assert.deepEqual(rows, [{ ...nothing, in: ['huiyin_app'] }]);
});

for (const sql of [
  'reset role',
  'set role none',
  'reset all',
  'discard all',
  'set role huiyin',
  'set session authorization huiyin',
])
  test(`whatever it says, it does not become the owner: ${sql}`, async () => {
    const client = await database.app.connect();
    try {
      await client.query(sql).catch(({ code }) => assert.equal(code, '42501'));
      assert.notEqual((await client.query('select current_user as me')).rows[0].me, 'huiyin');
      await assert.rejects(client.query(`update entry set act = 'answer'`), { code: '42501' });
      await assert.rejects(client.query('alter role huiyin_app superuser'), { code: '42501' });
    } finally {
      client.release(true);
    }
  });

test('no password stands in the statements that make the role, and opened again the same role is used', async () => {
  const before = await rolesOf(database.app);
  const { rows } = await database.owner.query('select rolpassword from pg_authid where rolname = $1', [before.in]);
  assert.match(rows[0].rolpassword, /^SCRAM-SHA-256\$4096:/);
  const again = await openDatabase({ data, url: database.url });
  assert.deepEqual(await rolesOf(again.app), before);
  await again.close();
});

test('another installation on the same server gets a role of its own and takes nobody’s away', async () => {
  const other = await openDatabase({ data: join(data, 'other'), url: database.url });
  assert.notEqual((await rolesOf(other.app)).in, (await rolesOf(database.app)).in);
  await other.close();
  const { in: role } = await rolesOf(database.app);
  const fresh = await openDatabase({ data, url: database.url });
  assert.equal((await rolesOf(fresh.app)).in, role);
  await fresh.close();
});

test('an owner that may make no role is told so, and goes on as before', async () => {
  await database.owner.query(`create role small login password 'small'`);
  await database.owner.query('grant huiyin_app to small');
  await database.owner.query('create database small owner small');
  const said: string[] = [];
  const opened = await openDatabase({
    data: join(data, 'small'),
    url: as('small', 'small'),
    log: (line) => said.push(line),
  });
  assert.deepEqual(await rolesOf(opened.app), { in: 'small', as: 'huiyin_app' });
  assert.match(said.join(), /HUIYIN_APP_URL/);
  await opened.close();
});

test('a login role of one’s own is used when it is given', async () => {
  await database.owner.query(`create role given login password 'given'`);
  await database.owner.query('grant huiyin_app to given');
  const opened = await openDatabase({ data, url: database.url, appUrl: as('given') });
  assert.deepEqual(await rolesOf(opened.app), { in: 'given', as: 'huiyin_app' });
  await opened.close();
});

function as(role: string, name = 'huiyin'): string {
  const url = new URL(database.url);
  [url.username, url.password, url.pathname] = [role, role, name];
  return url.href;
}
