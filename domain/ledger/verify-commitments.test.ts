import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Json } from './canonical.ts';
import { commit } from './commitment.ts';
import { verifyCommitments } from './verify-commitments.ts';

const region = '430199';
const matter = '0199f0c2-7a10-7cc3-9d2e-5f1b6a3c8e01';
const salt = '000102030405060708090a0b0c0d0e0f';

const entry = (seq: number, fields: Record<string, Json>) => ({
  seq,
  alg: 'sha-256',
  act: 'answer',
  data: {},
  commitments: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, commit(salt, field, value)])),
});
const tombstone = (seq: number, erased: { seq: number; fields: string[] }[]) => ({
  ...entry(seq, {}),
  act: 'erase',
  data: { erased },
});
const content = (seq: number, fields: Record<string, Json>) => ({
  seq,
  fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { salt, value }])),
});

const verify = (bodies: readonly unknown[], contents: readonly ReturnType<typeof content>[]) =>
  verifyCommitments({ region, matter, bodies, contents }).map(({ kind, seq, field }) =>
    `${kind} ${seq} ${field ?? ''}`.trim(),
  );

test('content as committed is in order; a changed value, salt or name is found', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
      (detail) => {
        const bodies = [entry(1, { detail })];
        assert.deepEqual(verify(bodies, [content(1, { detail })]), []);
        assert.deepEqual(verify(bodies, [content(1, { detail: `${detail}.` })]), ['commitment 1 detail']);
        const salted = { seq: 1, fields: { detail: { salt: salt.replace('0', '1'), value: detail } } };
        assert.deepEqual(verify(bodies, [salted]), ['commitment 1 detail']);
        assert.deepEqual(verify(bodies, [content(1, { other: detail })]), ['commitment 1 detail', 'orphan 1 other']);
      },
    ),
  );
});

test('missing content is found unless a later tombstone names it', () => {
  const body = entry(2, { detail: 'x', phone: '13800000000' });
  assert.deepEqual(verify([body], [content(2, { detail: 'x' })]), ['commitment 2 phone']);
  assert.deepEqual(verify([body, tombstone(3, [{ seq: 2, fields: ['phone'] }])], [content(2, { detail: 'x' })]), []);
  assert.deepEqual(verify([tombstone(1, [{ seq: 2, fields: ['phone', 'detail'] }]), body], []), [
    'commitment 2 detail',
    'commitment 2 phone',
  ]);
  assert.deepEqual(verify([body, tombstone(3, [{ seq: 1, fields: ['phone'] }])], [content(2, { detail: 'x' })]), [
    'commitment 2 phone',
  ]);
});

test('content that was to be erased and is still there is found', () => {
  const bodies = [entry(1, { phone: '1' }), tombstone(2, [{ seq: 1, fields: ['phone'] }])];
  assert.deepEqual(verify(bodies, [content(1, { phone: '1' })]), ['not-erased 1 phone']);
});

test('content beside no entry is an orphan', () => {
  assert.deepEqual(verify([entry(1, {})], [content(4, { detail: 'x' })]), ['orphan 4']);
});

test('broken bodies and salts are findings, not failures', () => {
  assert.deepEqual(verify([null, 1, { act: 'erase', data: { erased: 7 } }], []), []);
  const bad = { seq: 1, fields: { detail: { salt: 'short', value: 'x' } } };
  assert.deepEqual(verify([entry(1, { detail: 'x' })], [bad]), ['commitment 1 detail']);
});

test('a salt is 16 bytes in hex', () => {
  for (const short of ['', 'ab', salt.toUpperCase(), `${salt}00`])
    assert.throws(() => commit(short, 'detail', 'x'), RangeError);
});
