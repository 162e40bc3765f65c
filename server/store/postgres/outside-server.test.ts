import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Client } from 'pg';
import { startDatabase } from './start-database.ts';

test('a server given by address is used as it is, and not stopped', async () => {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-outside-'));
  const server = await startDatabase({ data });
  try {
    for (const _ of ['once', 'again']) {
      const outside = await startDatabase({ data: join(data, 'unused'), url: server.url });
      assert.deepEqual([outside.url, outside.embedded], [server.url, false]);
      await outside.stop();
    }
  } finally {
    await server.stop();
    rmSync(data, { recursive: true });
  }
});

test('a server that would forget what was acknowledged is refused, with the settings that make it so', async () => {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-forgetful-'));
  const server = await startDatabase({ data });
  const owner = new Client({ connectionString: server.url });
  await owner.connect();
  try {
    await owner.query('alter role current_user set synchronous_commit = off');
    const start = startDatabase({ data: join(data, 'unused'), url: server.url });
    await assert.rejects(start, /关闭了 synchronous_commit.*\n.*has synchronous_commit switched off/);
    await owner.query('alter role current_user reset synchronous_commit');
    await startDatabase({ data: join(data, 'unused'), url: server.url });
    const { rows } = await owner.query<{ data_checksums: string }>('show data_checksums');
    assert.equal(rows[0]?.data_checksums, 'on');
  } finally {
    await owner.end();
    await server.stop();
    rmSync(data, { recursive: true });
  }
});

test('a server that does not answer is named in both languages, without its password', async () => {
  const url = 'postgres://someone:very-secret@127.0.0.1:1/huiyin';
  await assert.rejects(startDatabase({ data: 'unused', url }), (error: Error) => {
    assert.match(error.message, /无法连接 DATABASE_URL.*\n.*cannot be reached/);
    assert.doesNotMatch(error.message, /very-secret/);
    return true;
  });
});

test('a server older than 15 is refused in both languages with its version', async () => {
  const server = createServer((socket) => playVersion(socket, '140011', '14.11')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const start = startDatabase({ data: 'unused', url: `postgres://a:b@127.0.0.1:${port}/c` });
  await assert.rejects(start, /版本是 14\.11.*\n.*version 14\.11; Huiyin needs 15 or later/);
  server.close();
});

/** Just enough of PostgreSQL's protocol to let anyone in and answer one question. */
function playVersion(socket: Socket, number: string, name: string): void {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.from(`${type}\0\0\0\0`);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const column = (title: string, type: number) => {
    const rest = Buffer.alloc(18);
    rest.writeInt32BE(type, 6);
    return Buffer.concat([Buffer.from(`${title}\0`), rest]);
  };
  const field = (value: string) => Buffer.concat([Buffer.from([0, 0, 0, value.length]), Buffer.from(value)]);
  const ready = message('Z', Buffer.from('I'));
  const [INT4, TEXT] = [23, 25];
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
    socket.once('data', () => {
      const described = message(
        'T',
        Buffer.concat([Buffer.from([0, 2]), column('number', INT4), column('name', TEXT)]),
      );
      const row = message('D', Buffer.concat([Buffer.from([0, 2]), field(number), field(name)]));
      socket.end(Buffer.concat([described, row, message('C', Buffer.from('SELECT 1\0')), ready]));
    });
  });
}
