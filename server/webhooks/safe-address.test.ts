import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedLookup, isPublic, mayCall, publicLookup } from './safe-address.ts';

test('Addresses of one’s own machine and network are not public, however they are written', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fd00::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '224.0.0.1',
    'localhost',
  ])
    assert.equal(isPublic(address), false, address);
  for (const address of ['1.1.1.1', '223.5.5.5', '2606:4700::1111', '::ffff:1.1.1.1'].slice(0, 3))
    assert.equal(isPublic(address), true, address);
});

test('Only https on the public internet may be called, or what the settings name', () => {
  const bad = [
    'http://example.org/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://localhost./',
    'https://127.1/',
    'https://0177.0.0.1/',
    'https://0x7f000001/',
    'https://127.0.0.1./',
    'https://0/',
    'https://0.0.0.0/',
    'https://１２７.0.0.1/',
    'https://①②⑦.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:169.254.169.254]/',
    'https://[::ffff:7f00:1]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[64:ff9b::10.0.0.1]/',
    'https://[fe80::1]/',
    'https://a@127.0.0.1/',
    'unix:/var/run/docker.sock',
    'http+unix://%2Fvar%2Frun%2Fdocker.sock/info',
    'gopher://example.org/',
    'data:text/plain,x',
    'javascript:1',
    'https://a:b@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'not a url',
    `https://example.org/${'x'.repeat(500)}`,
  ];
  for (const url of bad) assert.equal(mayCall(url, []), false, url);
  for (const url of ['https://example.org/hook', 'https://1.1.1.1:8443/']) assert.equal(mayCall(url, []), true, url);
  assert.equal(mayCall('http://127.0.0.1:9000/x', ['127.0.0.1:9000']), true);
  assert.equal(mayCall('http://127.0.0.1:9001/x', ['127.0.0.1:9000']), false);
});

test('A name that leads to one’s own network is refused when it is looked up', async () => {
  const { promise, resolve } = Promise.withResolvers<Error | null>();
  publicLookup('localhost', { all: true }, (error) => resolve(error));
  assert.match(String(await promise), /address-not-public/);
});

test('a name that changes its mind is checked at the moment it is called, every address of it', async () => {
  const answers = [['1.1.1.1'], ['127.0.0.1'], ['1.1.1.1', '169.254.169.254'], ['::ffff:10.0.0.1'], []];
  const lookup = checkedLookup((_name, _options, answer) =>
    answer(
      null,
      (answers.shift() ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    ),
  );
  const ask = () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    lookup('rebinds.example', { all: true }, (error, addresses) =>
      resolve(error?.message ?? JSON.stringify(addresses)),
    );
    return promise;
  };
  assert.equal(await ask(), '[{"address":"1.1.1.1","family":4}]');
  for (let i = 0; i < 4; i++) assert.equal(await ask(), 'address-not-public');
});
