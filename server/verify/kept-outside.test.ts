import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { keptOutside } from './kept-outside.ts';

test('an address that sends one elsewhere is not followed', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    asked.push(url);
    answer.writeHead(url === '/checkpoint' ? 302 : 200, { location: '/elsewhere' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await assert.rejects(keptOutside(`http://127.0.0.1:${port}/checkpoint`), { name: 'TypeError' });
  assert.deepEqual(asked, ['/checkpoint']);
  server.close();
});
