import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { canonical, type Json } from './canonical.ts';
import { genesis, seal } from './chain.ts';
import { commit } from './commitment.ts';
import type { EntryBody } from './entry.ts';
import type { Algorithm } from './hash.ts';
import { verifyChain } from './verify.ts';
import { verifyCommitments } from './verify-commitments.ts';

interface Vectors {
  region: string;
  matter: string;
  genesis: Record<Algorithm, string>;
  commitments: { alg: Algorithm; salt: string; field: string; value: Json; text: string; hash: string }[];
  chains: { alg: Algorithm; entries: { body: EntryBody; text: string; hash: string }[] }[];
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const vectors: Vectors = JSON.parse(read('vectors.json'));
const { region, matter } = vectors;

test('the genesis is the stated one', () => {
  assert.equal(genesis(region, matter), vectors.genesis['sha-256']);
  assert.equal(genesis(region, matter, 'sm3'), vectors.genesis.sm3);
});

test('commitments are the stated ones', () => {
  for (const { alg, salt, field, value, text, hash } of vectors.commitments) {
    assert.equal(canonical([salt, field, value]), text);
    assert.equal(commit(salt, field, value, alg), hash);
  }
});

test('entries have the stated bytes and hashes, and their chains verify', () => {
  for (const { entries } of vectors.chains) {
    for (const { body, text, hash } of entries) assert.deepEqual(seal(body), { body, text, hash });
    const rows = entries.map(({ body, hash }) => ({
      seq: body.seq,
      at: body.at,
      act: body.act,
      body,
      prev: body.prev,
      hash,
    }));
    assert.deepEqual(verifyChain({ region, matter, rows, head: { last: 2, head: entries[1]?.hash ?? '' } }), []);
    const bodies = entries.map(({ body }) => body);
    assert.deepEqual(
      verifyCommitments({ region, matter, bodies, contents: [] }),
      [],
      'the erased field has a tombstone',
    );
  }
});

test('FORMAT.md states the same hashes', () => {
  const prose = read('FORMAT.md');
  const [sha] = vectors.chains;
  const stated = [
    vectors.genesis['sha-256'],
    vectors.commitments[0]?.hash,
    ...(sha?.entries ?? []).map(({ hash }) => hash),
  ];
  for (const hash of stated) assert.ok(hash !== undefined && prose.includes(hash), hash ?? 'no vector');
});
