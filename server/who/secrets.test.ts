import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deviceKind, deviceMark } from './device.ts';
import { delayFor } from './staff-tries.ts';

/** Whatever makes something only its holder can know: what it makes is never compared letter by letter. */
const makers = 'mark|index|codeMark|tokenMark|keyMark|bringer|sameToken|formToken|signatureFor|secretOf|wecomSignature';

test('no secret is compared letter by letter anywhere in the server', () => {
  const compared = new RegExp(
    `(===|!==)\\s*[\\w.]*\\b(${makers})\\(|\\b(${makers})\\([^=]*\\)\\s*(===|!==)(?!\\s*undefined)`,
  );
  const found = globSync('server/**/*.ts', { exclude: ['**/*.test.ts'] }).flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (compared.test(line) ? [`${path}:${i + 1}`] : [])),
  );
  assert.deepEqual(found, []);
  assert.match("x === house.keys.mark('a', b)", compared, 'and the search finds what it is for');
});

test('strangers wait longer the more an account is tried, and never for ever', () => {
  assert.deepEqual([0, 49, 50, 60, 70, 100, 10_000].map(delayFor), [0, 0, 250, 500, 1000, 8000, 8000]);
});

test('a device is known to the accounts that were signed in on it, and to no other', () => {
  const keys = { mark: (purpose: string, text: string) => hash('sha256', `${purpose}\n${text}`) };
  const house = { region: '430199', keys } as never;
  const cookie = ['a', 'b', 'c'].reduce<string | undefined>(
    (kept, name) => deviceMark(house, kept).with(name),
    undefined,
  );
  assert.ok(deviceMark(house, cookie).known('a') !== undefined);
  assert.equal(deviceMark(house, cookie).known('d'), undefined);
  const [, ...marks] = (cookie ?? '').split('.');
  assert.equal(
    deviceMark(house, ['B'.repeat(22), ...marks].join('.')).known('a'),
    undefined,
    'marks belong to one device',
  );
});

test('of a browser only its kind is kept', () => {
  const told = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 MicroMessenger/8.0 Mobile';
  assert.equal(deviceKind(told), 'phone/WeChat');
  assert.equal(deviceKind('curl/8'), 'program');
  assert.equal(deviceKind(undefined), 'program');
});
