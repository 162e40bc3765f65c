import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { signCheckpoint } from '#domain/ledger/checkpoint.ts';
import { cosignedAt } from '#domain/ledger/cosignature.ts';
import { parseNote, parseSignature, signingKey, signNote, writeNote } from '#domain/ledger/note.ts';
import { leafHash, type TreeHash, treeHash } from '#domain/ledger/tree.ts';
import { consistencyRanges } from '#domain/ledger/tree-proofs.ts';
import { witnessMemory } from './witness-memory.ts';
import { witnessServer } from './witness-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-witness-'));
const log = signingKey('huiyin.example/log/430199', Buffer.alloc(32, 1));
let server: Server;
const memory = () => witnessMemory(folder, 'council.example/witness', [log]);

before(() => begin());
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function begin(): Promise<void> {
  server = witnessServer(memory(), () => 1_790_000_000).listen(0);
  await once(server, 'listening');
}

const honest = Array.from({ length: 40 }, (_, i) => leafHash(`entry ${i}`));
const rootOf = (leaves: readonly TreeHash[], [from, to]: readonly [number, number]) => treeHash(leaves.slice(from, to));

const checkpoint = (leaves: readonly TreeHash[], size: number, key = log) =>
  signCheckpoint({ origin: log.name, size, root: rootOf(leaves, [0, size]) }, [key]);

const request = (leaves: readonly TreeHash[], old: number, size: number, message = checkpoint(leaves, size)): string =>
  [
    `old ${old}`,
    ...consistencyRanges(old, size).map((range) => Buffer.from(rootOf(leaves, range)).toString('base64')),
    '',
    message,
  ].join('\n');

async function asks(body: string): Promise<{ status: number; text: string; type: string | null }> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/add-checkpoint`, { method: 'POST', body });
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
}

/** What the witness says when it is asked from a size it never signed. */
const remembered = async (): Promise<number> => Number((await asks(request(honest, 39, 40))).text);

test('a log that grows is signed, each time from what was signed before', async () => {
  for (const [old, size] of [
    [0, 5],
    [5, 5],
    [5, 17],
    [17, 32],
  ] as const) {
    const { status, text } = await asks(request(honest, old, size));
    assert.equal(status, 200, text);
    const note = parseNote(checkpoint(honest, size)) ?? assert.fail();
    const word = parseSignature(text.trimEnd()) ?? assert.fail();
    assert.equal(cosignedAt({ ...note, signatures: [word] }, memory().key), 1_790_000_000);
  }
});

test('asked from another size than it signed last, it says which that was and signs nothing', async () => {
  for (const old of [0, 5, 33]) {
    const answer = await asks(request(honest, old, 40));
    assert.deepEqual(answer, { status: 409, text: '32\n', type: 'text/x.tlog.size' });
  }
});

test('a log that was changed, cut, put in another order or rebuilt is never signed', async () => {
  const changed = honest.with(3, leafHash('something else'));
  const swapped = honest.with(8, honest[9] ?? assert.fail()).with(9, honest[8] ?? assert.fail());
  const rebuilt = honest.map((_, i) => leafHash(`rebuilt ${i}`));
  for (const forked of [changed, swapped, rebuilt, honest.toSpliced(31, 1)]) {
    assert.equal((await asks(request(forked, 32, 38))).status, 422);
    assert.equal((await asks(request(forked, 32, 32))).status, 409, 'another root at the same size');
    const stolen = request(honest, 32, 38).split('\n\n')[0] ?? '';
    assert.equal((await asks(`${stolen}\n\n${checkpoint(forked, 38)}`)).status, 422, 'with the honest proof');
  }
  assert.equal((await asks(`old 32\n\n${checkpoint(honest, 20)}`)).status, 400, 'cut');
  assert.equal(await remembered(), 32);
});

test('what it signed last outlives the witness', async () => {
  server.close();
  await begin();
  assert.equal(await remembered(), 32);
  assert.equal((await asks(request(honest, 32, 33))).status, 200);
});

test('of two checkpoints at once, one is signed and the other asked to come again', async () => {
  const answers = await Promise.all([34, 35, 36].map((size) => asks(request(honest, 33, size))));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
});

test('other logs, other keys and other things are refused as the protocol says', async () => {
  const stranger = signingKey(log.name, Buffer.alloc(32, 8));
  assert.equal((await asks(request(honest, 34, 36, checkpoint(honest, 36, stranger)))).status, 403);
  const elsewhere = signCheckpoint({ origin: 'other.example/log', size: 1, root: leafHash('x') }, [log]);
  assert.equal((await asks(`old 0\n\n${elsewhere}`)).status, 404);
  const body = request(honest, await remembered(), 40);
  for (const broken of [
    '',
    'old 0',
    body.replace('old ', 'old 0'),
    body.replace('\n\n', '\nAAAA\n\n'),
    body.slice(4),
    `${'x'.repeat(70_000)}`,
  ])
    assert.ok([400, 413].includes((await asks(broken)).status), broken.slice(0, 40));
});

test('signatures of others on the checkpoint do not matter', async () => {
  const size = await remembered();
  const note = parseNote(checkpoint(honest, 40)) ?? assert.fail();
  const other = signNote(note.text, signingKey('someone.example', Buffer.alloc(32, 5)));
  const message = writeNote({ ...note, signatures: [other, ...note.signatures] });
  assert.equal((await asks(request(honest, size, 40, message))).status, 200);
});
