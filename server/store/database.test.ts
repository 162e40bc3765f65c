import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from './database.ts';
import { migrationNames } from './migrate.ts';
import { runningDatabase } from './postgres/running-database.ts';
import { startDatabase } from './postgres/start-database.ts';

test('migrations run once; one that fails leaves no database running behind', async () => {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-database-'));
  const first = await openDatabase({ data });
  assert.ok(first.migrated.length > 0);
  await first.owner.query('delete from migration where name = $1', [first.migrated[0]]);
  await first.close();
  await assert.rejects(openDatabase({ data }), /already exists/);
  assert.equal(runningDatabase(data), undefined);
  rmSync(data, { recursive: true });
});

test('two servers that start at once on an empty database run each migration once between them', async () => {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-database-'));
  const server = await startDatabase({ data: join(data, 'server') });
  const opened = await Promise.all(
    ['one', 'two'].map((name) => openDatabase({ data: join(data, name), url: server.url })),
  );
  const run = opened.flatMap(({ migrated }) => migrated);
  assert.deepEqual(run.toSorted(), migrationNames());
  await Promise.all(opened.map((database) => database.close()));
  await server.stop();
  rmSync(data, { recursive: true });
});
