import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openPersonal } from '#server/store/open-personal.ts';
import { verify } from '#server/verify/verify.ts';
import { type County, openCounty, saying } from './county.ts';

const cli = fileURLToPath(new URL('../server/cli.ts', import.meta.url));
let county: County;
before(async () => {
  county = await openCounty();
  for (let i = 0; i < 8; i++) await county.says('service-request', { ...saying, contact: { phone: `1390000000${i}` } });
  await county.settled();
});
after(() => county.close());

/** `huiyin rotate-keys` beside the running server, killed with -9 as soon as it has told of so many steps. */
async function rotateUntil(steps: number): Promise<number | null> {
  const env = { ...process.env, HUIYIN_DATA: county.data };
  const child = spawn(process.execPath, [cli, 'rotate-keys'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = 0;
  createInterface({ input: child.stderr }).on('line', () => {
    if (++told === steps) child.kill('SIGKILL');
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

const keyFiles = () => readdirSync(join(county.data, 'keys')).filter((name) => name.startsWith('seal-'));

test('killed with -9 at one step after another, the rotation comes to its end with one key, and every sealed field opens', async () => {
  const { house, database } = county.running;
  const before = keyFiles();
  for (const steps of [1, 4, 9]) {
    assert.equal(await rotateUntil(steps), null, 'it was killed');
    assert.deepEqual((await verify(house, database.owner)).findings, [], `after ${steps} steps`);
  }
  assert.equal(await rotateUntil(Number.POSITIVE_INFINITY), 0);
  assert.deepEqual((await verify(house, database.owner)).findings, []);
  const files = keyFiles();
  assert.equal(files.length, 1);
  assert.ok(!before.includes(files[0] ?? ''));
  const { rows } = await database.owner.query<{ kek: string; n: number; matter: string }>(
    'select kek, count(*) as n, min(matter::text) as matter from person_key group by kek',
  );
  assert.deepEqual([rows.map(({ kek }) => `seal-${kek}`), rows[0]?.n], [files, 8]);
  assert.notDeepEqual(await openPersonal(house, { use: 'verify' }, rows[0]?.matter ?? ''), {});
});
