import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openCheckpoint } from '#domain/ledger/checkpoint.ts';
import { isSignedBy, parseNote, parseVkey, signingKey } from '#domain/ledger/note.ts';
import { tileWidth } from '#domain/ledger/tile.ts';
import { parseProof } from '#domain/ledger/tlog-proof.ts';
import { leafHash, sameHash, treeHash } from '#domain/ledger/tree.ts';
import { verifyConsistency, verifyInclusion } from '#domain/ledger/tree-proofs.ts';
import { logKeys, makeNextKey, takeNextKey } from '#server/public-log/log-key.ts';
import type { EntryProof } from '#server/public-log/prove.ts';
import type { KeptReceipt } from '#server/public-log/receipt.ts';
import { sequence } from '#server/public-log/sequence.ts';
import { type County, openCounty, type Slip } from './county.ts';
import { visitor } from './visitor.ts';

let county: County;

before(async () => {
  county = await openCounty({ stories: true });
});
after(() => county.close());

const one = async <T>(sql: string): Promise<T> =>
  (await county.running.database.owner.query<Record<string, T>>(sql)).rows[0]?.answer as T;

const entries = () => one<number>('select count(*)::int as answer from entry');
const bytesAt = async (path: string): Promise<Response> => fetch(`${county.url}${path}`);

/** The log's key as it is published, and the checkpoint when it holds every entry there is. */
async function caughtUp() {
  const all = await entries();
  for (;;) {
    const response = await bytesAt('/log/checkpoint');
    const message = await response.text();
    const [vkey = ''] = await one<string[]>('select vkeys as answer from log_head');
    const key = parseVkey(vkey);
    const checkpoint = key && openCheckpoint(message, key);
    if (key !== undefined && checkpoint !== undefined && checkpoint.size >= all) return { message, key, checkpoint };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Every hash of a tile level, by its tiles. */
async function levelOf(size: number, level: number): Promise<Buffer[]> {
  const all = Math.floor(size / tileWidth ** level);
  const hashes: Buffer[] = [];
  for (let index = 0; hashes.length < all; index++) {
    const width = Math.min(tileWidth, all - hashes.length);
    const place = `${level}/${String(index).padStart(3, '0')}${width < tileWidth ? `.p/${width}` : ''}`;
    const response = await bytesAt(`/log/tile/${place}`);
    assert.equal(response.status, 200, place);
    assert.match(response.headers.get('cache-control') ?? '', /immutable/);
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.equal(bytes.length, width * 32);
    for (let at = 0; at < bytes.length; at += 32) hashes.push(bytes.subarray(at, at + 32));
  }
  return hashes;
}

test('an existing ledger is taken in whole: every entry one leaf, and the tiles hash to the signed root', async () => {
  const { checkpoint, key, message } = await caughtUp();
  assert.ok(isSignedBy(parseNote(message) ?? assert.fail(), key));
  assert.equal(checkpoint.origin, 'huiyin.example/log/430199');
  assert.equal(checkpoint.size, await entries());
  assert.equal(await one('select count(distinct hash)::int as answer from log_leaf'), checkpoint.size);
  assert.equal(
    await one(
      'select count(*)::int as answer from entry e join log_leaf l on l.hash = e.hash and l.matter = e.matter and l.seq = e.seq',
    ),
    checkpoint.size,
  );
  const leaves = await levelOf(checkpoint.size, 0);
  assert.ok(sameHash(treeHash(leaves), checkpoint.root));
  const above = await levelOf(checkpoint.size, 1);
  assert.ok(above.length > 2, 'more than one whole tile');
  for (const [i, hash] of above.entries())
    assert.ok(sameHash(hash, treeHash(leaves.slice(i * tileWidth, (i + 1) * tileWidth))));
});

test('bundles of entries hold what the leaves are made of: region, algorithm and hash, and nothing else', async () => {
  const response = await bytesAt('/log/tile/entries/000');
  assert.equal(response.headers.get('content-type'), 'application/octet-stream');
  const bytes = Buffer.from(await response.arrayBuffer());
  const [first] = await levelOf(tileWidth, 0);
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += 2 + bytes.readUInt16BE(at))
    texts.push(bytes.subarray(at + 2, at + 2 + bytes.readUInt16BE(at)).toString());
  assert.equal(texts.length, tileWidth);
  for (const text of texts) assert.match(text, /^huiyin:1:430199:sha-256:[0-9a-f]{64}$/);
  assert.ok(sameHash(leafHash(texts[0] ?? ''), first));
});

test('tiles that are not there, and other spellings of those that are, are not found', async () => {
  const { checkpoint } = await caughtUp();
  const beyond = String(Math.floor(checkpoint.size / tileWidth) + 1).padStart(3, '0');
  for (const place of [
    `0/${beyond}`,
    '0/0',
    '9/000',
    '0/000.p/0',
    '0/000.p/300',
    '0/..%2f000',
    'entries/x000/000',
    `1/${beyond}`,
  ])
    assert.equal((await bytesAt(`/log/tile/${place}`)).status, 404, place);
});

test('what is said now is in a signed checkpoint within two seconds, and proved to whoever knows its hash', async () => {
  const before = await caughtUp();
  const { receipt } = await county.says('service-request');
  const { hash } = receipt as { hash: string };
  const path = `/api/entries/${hash}/proof`;
  const since = performance.now();
  let proof = await county.stranger.send<EntryProof>('GET', path);
  while (proof.status === 404 && performance.now() - since < 10_000) proof = await county.stranger.send('GET', path);
  const waited = performance.now() - since;
  assert.equal(proof.status, 200);
  assert.ok(waited < 5000, `the log lagged ${Math.round(waited)} ms`);
  const { leaf, index, checkpoint: message } = proof.body;
  const { size, root } = openCheckpoint(message, before.key) ?? assert.fail('not signed by the log');
  assert.equal(leaf, `huiyin:1:430199:sha-256:${hash}`);
  const hashes = proof.body.path.map((one) => Buffer.from(one, 'base64'));
  assert.ok(verifyInclusion(leafHash(leaf), { index, size, path: hashes, root }));
  const file = await (await bytesAt(`${path}?format=tlog-proof`)).text();
  assert.equal(parseProof(file)?.index, index);
  assert.equal(parseProof(file)?.extra, leaf);
  const { body } = await county.stranger.send<{ path: string[] }>(
    'GET',
    `/api/log/consistency?from=${before.checkpoint.size}&to=${size}`,
  );
  const steps = body.path.map((one) => Buffer.from(one, 'base64'));
  assert.ok(verifyConsistency(before.checkpoint, { size, root }, steps));
});

test('a hash nobody entered, and sizes the log never had, prove nothing', async () => {
  assert.equal((await county.stranger.send('GET', `/api/entries/${'0'.repeat(64)}/proof`)).status, 404);
  assert.equal((await county.stranger.send('GET', '/api/entries/nonsense/proof')).status, 422);
  assert.equal((await county.stranger.send('GET', '/api/log/consistency?from=5&to=999999999')).status, 404);
});

test('two sequencers at once, and entries that come in any order, double and lose nothing', async () => {
  const { running } = county;
  const keys = logKeys(join(county.data, 'keys'), 'huiyin.example/log/430199');
  const how = { region: '430199', now: running.house.now(), keys, publish: true };
  const saying = Promise.all(Array.from({ length: 40 }, () => county.says('service-request')));
  const racing = Array.from({ length: 60 }, () => sequence(running.database.owner, how));
  await Promise.all([saying, ...racing]);
  await county.settled();
  const { checkpoint } = await caughtUp();
  assert.equal(checkpoint.size, await entries());
  const gaps =
    'select (max(index) + 1 - count(*))::int + (count(*) - count(distinct hash))::int as answer from log_leaf';
  assert.equal(await one(gaps), 0);
  const leaves = await levelOf(checkpoint.size, 0);
  assert.ok(sameHash(treeHash(leaves), checkpoint.root));
});

test('a next key signs beside the present one, takes over, and the log goes on', async () => {
  const folder = join(county.data, 'keys');
  const { key: old } = await caughtUp();
  const signedBy = async (wanted: (message: string) => boolean): Promise<string> => {
    for (;;) {
      const message = await (await bytesAt('/log/checkpoint')).text();
      if (wanted(message)) return message;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  makeNextKey(folder);
  const [, next = assert.fail('no next key')] = logKeys(folder, old.name);
  await signedBy((message) => [old, next].every((key) => openCheckpoint(message, key)));
  takeNextKey(folder);
  await county.says('service-request');
  const size = await entries();
  const message = await signedBy((one) => (openCheckpoint(one, next)?.size ?? 0) >= size);
  assert.equal(openCheckpoint(message, old), undefined, 'the old one signs no more');
});

test('the party keeps the receipt of their own words; of what an office wrote down for them, the proof without the official’s name', async () => {
  const station = await county.post('hotline-station');
  const form = { subject: '路灯不亮', detail: '坏了三天。' };
  const { body: slip } = await station.send<Slip>('POST', '/api/matters', {
    body: { procedure: 'service-request', form, channel: 'phone' },
  });
  const own = await county.says('service-request', form);
  await caughtUp();
  const receiptFor = async ({ number, code }: Slip) => {
    const me = visitor(county.url);
    await me.send('/follow', { number, code });
    return JSON.parse((await me.get(`/m/${number}/receipt.json`)).text) as KeptReceipt;
  };
  const mine = await receiptFor(own);
  assert.equal(mine.fields.detail?.value, form.detail);
  assert.ok(mine.entry !== undefined && parseProof(mine.proof) !== undefined);
  const theirs = await receiptFor(slip);
  assert.deepEqual([theirs.entry, theirs.fields], [undefined, {}]);
  assert.ok(parseProof(theirs.proof) !== undefined);
  const stranger = await visitor(county.url).get(`/m/${own.number}/receipt.json`);
  assert.match(stranger.path, /^\/follow\//, 'without the slip the way leads to asking for the code');
});

test('a key that never signed this log cannot go on with it', async () => {
  const { running } = county;
  const stranger = signingKey('huiyin.example/log/430199', Buffer.alloc(32, 9));
  const before = await one<string>('select note as answer from log_head');
  await sequence(running.database.owner, {
    region: '430199',
    now: running.house.now(),
    keys: [stranger],
    publish: true,
  });
  assert.equal(await one('select note as answer from log_head'), before);
});

for (const sql of [
  'insert into log_leaf select index + 1000000, region, hash, alg, matter, seq from log_leaf limit 1',
  `update log_leaf set hash = 'x'`,
  'delete from log_leaf',
  'delete from log_waiting',
  `update log_head set note = 'x'`,
  'delete from log_node',
  'update log_checkpoint set size = 1',
])
  test(`the application cannot: ${sql.slice(0, 40)}`, async () => {
    await assert.rejects(county.running.database.app.query(sql), { code: '42501' });
  });
