import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { askModel } from './ask-model.ts';

/** An endpoint that answers as each test wants. */
let answer: RequestListener = (_, response) => response.end();
const heard: { readonly path: string; readonly body: string; readonly key: string | undefined }[] = [];
const endpoint = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    const body = Buffer.concat(pieces).toString();
    heard.push({ path: request.url ?? '', body, key: request.headers.authorization });
    answer(request, response);
  });
});
let here: string;

before(async () => {
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
  here = `127.0.0.1:${(endpoint.address() as AddressInfo).port}`;
});
after(() => {
  endpoint.closeAllConnections();
  endpoint.close();
});

const ask = (inside = [here]) =>
  askModel({ url: `http://${here}/v1/`, key: 'secret', name: 'small' }, { ask: '起草', words: '水渠' }, inside);
const says =
  (status: number, body: string, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const completion = (content: string) => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });

test('it speaks the protocol: model, what to do, the words; and hears the words without what was thought aloud', async () => {
  answer = says(200, completion('<think>想一想</think>\n您好。'));
  assert.deepEqual(await ask(), { words: '您好。' });
  const { path, body, key } = heard.at(-1) ?? assert.fail();
  assert.deepEqual([path, key], ['/v1/chat/completions', 'Bearer secret']);
  const { model, messages, stream } = JSON.parse(body) as Record<string, unknown>;
  assert.deepEqual([model, stream], ['small', false]);
  assert.deepEqual(messages, [
    { role: 'system', content: '起草' },
    { role: 'user', content: '水渠' },
  ]);
});

test('an address of one’s own network that no setting names is not called', async () => {
  const before = heard.length;
  assert.deepEqual(await ask([]), { failed: 'address' });
  assert.equal(heard.length, before);
});

test('no redirect is followed, and whatever else comes back ends in one word', async () => {
  for (const [reply, failed] of [
    [says(302, '', { location: `http://${here}/elsewhere` }), 'status'],
    [says(500, completion('x')), 'status'],
    [says(200, '<html>'), 'unreadable'],
    [says(200, '{"choices":[]}'), 'unreadable'],
    [says(200, completion('  ')), 'unreadable'],
    [says(200, completion('长'.repeat(200_000))), 'silent'],
    [((request) => request.socket.destroy()) satisfies RequestListener, 'silent'],
  ] as const) {
    answer = reply;
    assert.deepEqual(await ask(), { failed });
  }
  assert.ok(heard.every(({ path }) => path !== '/elsewhere'));
});
