import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { MatterView } from '#server/routes/contract.ts';
import { serve } from '#server/serve.ts';
import { runningDatabase } from '#server/store/postgres/running-database.ts';
import { verify } from '#server/verify/verify.ts';
import { ownFolder } from './backing-up.ts';
import { readBefore } from './before/read.ts';
import { standUp } from './before/stand-up.ts';
import { follow, passwordsIn } from './county.ts';
import { person } from './person.ts';

const own = ownFolder('before');
after(own.drop);
const before = readBefore('0013');
const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));

test('a county of the version before opens with today’s code: brought forward, every promise holds, and its matters go on', async () => {
  const data = own.at('county');
  await standUp(before, data);
  const lines: string[] = [];
  const running = await serve({ port: 0, data, demo: true }, { out: (line) => lines.push(line), log: () => undefined });
  try {
    assert.ok(running.database.migrated.length > 0);
    assert.equal(
      running.database.migrated.some((name) => before.migrations.includes(name)),
      false,
    );
    const { findings, checked } = await verify(running.house, running.database.owner);
    assert.deepEqual(findings, []);
    assert.equal(checked.unalterable, before.ledger.entries);
    const url = `http://127.0.0.1:${running.port}`;
    const me = await follow(url, person(url), { ...before.slip, receipt: {} });
    assert.equal((await me.get<MatterView>(`/api/matters/${before.slip.id}`)).step, 'with-unit');
    const body = { username: 'nongshui-unit', password: passwordsIn(lines).get('nongshui-unit') };
    const door = await person(url).send<{ token: string }>('POST', '/api/sessions', { body });
    const unit = person(url, door.body.token);
    assert.equal((await unit.does(before.slip.id, 'accept')).matter.step, 'handling');
    await running.jobs.idle();
    assert.deepEqual((await verify(running.house, running.database.owner)).findings, []);
  } finally {
    await running.stop();
  }
});

test('killed with -9 while it is being brought forward, it is brought the rest of the way at the next start', async () => {
  const data = own.at('killed');
  await standUp(before, data);
  const env = { ...process.env, PORT: '0', HUIYIN_DATA: data };
  const child = spawn(process.execPath, [main], { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  await untilMigrating(data);
  child.kill('SIGKILL');
  await ended;
  const running = await serve({ port: 0, data, demo: true }, { out: () => undefined, log: () => undefined });
  try {
    assert.deepEqual((await verify(running.house, running.database.owner)).findings, []);
    const { rows } = await running.database.owner.query<{ n: number }>('select count(*) as n from migration');
    assert.ok((rows[0]?.n ?? 0) > before.migrations.length);
  } finally {
    await running.stop();
  }
});

/** Until the first of the new migrations has been run. */
async function untilMigrating(data: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(2)) {
    const url = runningDatabase(data);
    if (url === undefined) continue;
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    const found = await client
      .connect()
      .then(() => client.query<{ n: number }>('select count(*)::int as n from migration'))
      .catch(() => undefined);
    await client.end().catch(() => undefined);
    if ((found?.rows[0]?.n ?? 0) > before.migrations.length) return;
  }
  assert.fail('it never began');
}
