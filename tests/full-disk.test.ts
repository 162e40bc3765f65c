import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type ChildServer, startServer } from './child-server.ts';
import { type Slip, saying } from './county.ts';
import { person } from './person.ts';

const home = mkdtempSync(join(tmpdir(), 'huiyin-full-'));
const disk = join(home, 'disk');
mkdirSync(disk);
chmodSync(home, 0o755);
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=420m', 'tmpfs', disk]).status === 0;
let server: ChildServer | undefined;

after(async () => {
  server?.process.kill('SIGTERM');
  await server?.ended;
  if (mounted) spawnSync('umount', ['-l', disk]);
  rmSync(home, { recursive: true, force: true });
});

const slips = new Map<string, Slip>();

async function say(url: string, key: string) {
  const form = { ...saying, subject: key, detail: key.repeat(400) };
  const reply = await person(url)
    .send<Slip>('POST', '/api/matters', {
      body: { procedure: 'service-request', form },
      headers: { 'idempotency-key': key },
    })
    .catch(() => undefined);
  if (reply?.status === 201) slips.set(key, reply.body);
  return reply;
}

const ready = async (url: string) => {
  const { status, body } = await person(url).send<{ causes?: string[] }>('GET', '/readyz');
  return { status, causes: body.causes ?? [] };
};

test('the disk is full: told in words, nothing acknowledged is lost, and it goes on by itself once there is room', async (t) => {
  if (!mounted) return t.diagnostic('no small disk could be made: it takes root on Linux');
  server = await startServer(join(disk, 'data'));
  const { url } = server;
  for (let i = 0; i < 20; i++) await say(url, `before ${i}`);
  assert.equal(slips.size, 20);
  const { bavail, bsize } = statfsSync(disk);
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - 2_000_000));
  assert.ok((await ready(url)).causes.includes('disk'));
  const refused: string[] = [];
  for (let i = 0; i < 3000 && refused.length < 3; i++) {
    const reply = await say(url, `full ${i}`);
    if (reply?.status !== 201) refused.push(`${reply?.status} ${JSON.stringify(reply?.body)}`);
  }
  assert.ok(refused.length > 0, 'the disk was never full');
  for (const one of refused) assert.match(one, /^503 .*(disk-full|database-gone)/);
  rmSync(ballast);
  const began = performance.now();
  while ((await ready(url)).status !== 200) {
    assert.ok(performance.now() - began < 60_000, 'does not recover');
    await pause(100);
  }
  for (const [key, slip] of [...slips]) {
    const again = await say(url, key);
    assert.deepEqual([again?.status, again?.body.id], [201, slip.id], key);
  }
  assert.equal((await say(url, 'there is room again'))?.status, 201);
});
