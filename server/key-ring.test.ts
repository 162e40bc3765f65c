import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openRing } from './key-ring.ts';
import { openKeys } from './keys.ts';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-keys-'));
  made.push(folder);
  return folder;
}

const first = Buffer.alloc(32, 7);
const keyFiles = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('seal-'));

test('a first start makes keys that only their owner can read, in the data folder or in one of their own', () => {
  const [data, apart] = [newFolder(), join(newFolder(), 'keys')];
  openKeys(data);
  openKeys(newFolder(), apart);
  for (const folder of [join(data, 'keys'), apart]) {
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    const names = readdirSync(folder);
    assert.deepEqual(names.map((name) => name.replace(/^seal-1-[0-9a-f]{6}$/, 'seal-1')).sort(), [
      'index',
      'seal-1',
      'server',
    ]);
    for (const name of names) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
  }
});

test('a second start has the same keys, and marks and codes as before', () => {
  const data = newFolder();
  const [one, two] = [openKeys(data), openKeys(data)];
  assert.deepEqual(one.ring.current(), two.ring.current());
  assert.equal(one.mark('code', 'x'), two.mark('code', 'x'));
  assert.equal(one.index('phone', '430199', '138'), two.index('phone', '430199', '138'));
});

test('an index says nothing across purposes, regions or installations, and nothing about codes', () => {
  const keys = openKeys(newFolder());
  const marks = [
    keys.index('phone', '430199', '138'),
    keys.index('email', '430199', '138'),
    keys.index('phone', '430198', '138'),
    openKeys(newFolder()).index('phone', '430199', '138'),
    keys.mark('phone', '430199\n138').slice(0, 32),
  ];
  assert.equal(new Set(marks).size, marks.length);
  for (const mark of marks) assert.match(mark, /^[0-9a-f]{32}$/);
});

test('keys that others could read are refused, with what to type', () => {
  const data = newFolder();
  openKeys(data);
  const folder = join(data, 'keys');
  const [seal = ''] = keyFiles(folder);
  for (const [path, mode, right] of [
    [folder, 0o755, 'chmod 700'],
    [join(folder, seal), 0o640, 'chmod 600'],
    [join(folder, 'server'), 0o604, 'chmod 600'],
  ] as const) {
    const before = statSync(path).mode & 0o777;
    chmodSync(path, mode);
    assert.throws(() => openKeys(data), new RegExp(`密钥[\\s\\S]*${right} ${path}`));
    chmodSync(path, before);
  }
  openKeys(data);
});

test('a key that is not whole is refused and never replaced', () => {
  const data = newFolder();
  openKeys(data);
  for (const name of ['server', 'index', ...keyFiles(join(data, 'keys'))]) {
    const path = join(data, 'keys', name);
    const whole = readFileSync(path, 'utf8');
    for (const broken of ['', whole.slice(0, 40), `${whole.slice(0, 63)}z\n`]) {
      writeFileSync(path, broken);
      assert.throws(() => openKeys(data), /不完整[\s\S]*not whole/, `${name} ${broken.length}`);
      assert.equal(readFileSync(path, 'utf8'), broken);
    }
    writeFileSync(path, whole);
  }
});

test('the newest key seals, all of them open, in the order of making even beyond the ninth', () => {
  const folder = newFolder();
  const ring = openRing(folder, first);
  const made = [ring.current(), ...Array.from({ length: 11 }, () => ring.renew())];
  assert.deepEqual(ring.current(), made.at(-1));
  assert.deepEqual(openRing(folder, first).ids(), ['0', ...made.map(({ id }) => id)]);
  for (const { id, bytes } of made) assert.deepEqual(ring.find(id), bytes);
  assert.deepEqual(ring.find('0'), first);
});

test('a key made by another process is found by its id at once, and one removed is found no longer', () => {
  const folder = newFolder();
  const [here, there] = [openRing(folder, first), openRing(folder, first)];
  const before = here.current();
  const { id, bytes } = there.renew();
  assert.deepEqual(here.find(id), bytes);
  assert.deepEqual(here.current(), { id, bytes });
  there.drop(before.id);
  assert.equal(there.find(before.id), undefined);
  assert.equal(openRing(folder, first).find(before.id), undefined);
});
