import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOf } from './address-of.ts';

const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
const groups = (n: number) => fc.array(group, { minLength: n, maxLength: n });
const at = (ip: string) => addressOf({ ip });

test('one line has one allowance however many IPv6 addresses it has; its neighbour has another', () => {
  fc.assert(
    fc.property(groups(4), groups(4), groups(4), fc.integer({ min: 0, max: 3 }), (line, one, other, i) => {
      fc.pre(!at([...line, ...one].join(':')).includes('.') && !at([...line, ...other].join(':')).includes('.'));
      assert.equal(at([...line, ...one].join(':')), at([...line, ...other].join(':')));
      const beside = line.with(i, line[i] === '7' ? '8' : '7');
      assert.notEqual(at([...line, ...one].join(':')), at([...beside, ...one].join(':')));
    }),
  );
});

test('however it is written it is the same address', () => {
  assert.equal(at('2001:DB8::1'), '2001:db8:0:0::/64');
  assert.equal(at('2001:0db8:0000:0000:0000:0000:0000:0001'), at('2001:db8::ffff'));
  assert.equal(at('::1'), '0:0:0:0::/64');
  assert.equal(at('::'), '0:0:0:0::/64');
  assert.equal(at('fe80::1%eth0'), at('fe80::2'));
});

test('an IPv4 address is itself, mapped and translated too', () => {
  fc.assert(fc.property(fc.ipV4(), (ip) => at(ip) === ip && at(`::ffff:${ip}`) === ip && at(`64:ff9b::${ip}`) === ip));
  assert.equal(at('unknown'), 'unknown');
});

test('whatever is counted by address is counted by this one', () => {
  const root = new URL('..', import.meta.url);
  const files = globSync('**/*.ts', { cwd: root.pathname }).filter((file) => !file.endsWith('.test.ts'));
  const others = files.filter((file) =>
    /\b(request|session)\.(ip|ips|remoteAddress)\b/.test(readFileSync(new URL(file, root), 'utf8')),
  );
  assert.deepEqual(others, []);
  assert.ok(files.length > 300);
});
