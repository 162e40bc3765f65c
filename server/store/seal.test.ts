import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Json } from '#domain/ledger/canonical.ts';
import { openKeys } from '../keys.ts';
import { newPersonKey, unwrap } from './person-key.ts';
import { fieldPlace, keyIdOf, openField, openUnder, seal, sealField, sealUnder } from './seal.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-seal-'));
const keys = openKeys(data);
after(() => rmSync(data, { recursive: true, force: true }));

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const salt = randomBytes(16).toString('hex');
const matters = ['0199f0c2-7a10-7cc3-9d2e-5f1b6a3c8e01', '0199f0c2-7a10-7cc3-9d2e-5f1b6a3c8e02'] as const;
const place = fieldPlace('430199', matters[0], 1, 'contact');

test('what is sealed under the ring opens in its own place, whatever it says, and names its key', () => {
  fc.assert(
    fc.property(text, text, text, (said, where, other) => {
      const sealed = sealUnder(keys, where, said);
      assert.equal(openUnder(keys, where, sealed), said);
      assert.equal(keyIdOf(sealed), keys.ring.current().id);
      if (other !== where) assert.throws(() => openUnder(keys, other, sealed));
    }),
  );
});

test('a field opens with its person’s key, in its own region, matter, entry and name, and nowhere else', () => {
  const person = randomBytes(32);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const kept = sealField(person, place, salt, value as Json);
      assert.deepEqual(openField(keys, person, place, kept), { salt, value: JSON.parse(JSON.stringify(value)) });
      assert.ok(!kept.sealed.includes('"'));
    }),
  );
  const kept = sealField(person, place, salt, '13800001234');
  const elsewhere = [
    fieldPlace('430198', matters[0], 1, 'contact'),
    fieldPlace('430199', matters[1], 1, 'contact'),
    fieldPlace('430199', matters[0], 2, 'contact'),
    fieldPlace('430199', matters[0], 1, 'other-side'),
  ];
  for (const other of elsewhere) assert.throws(() => openField(keys, person, other, kept), other);
  assert.throws(() => openField(keys, randomBytes(32), place, kept));
  assert.throws(() => openField(keys, undefined, place, kept), /destroyed/);
});

test('one bit changed anywhere, or the end cut off, and it does not open', () => {
  const person = randomBytes(32);
  const { sealed } = sealField(person, place, salt, { name: '王秀兰', phone: '13800001234' });
  const bytes = Buffer.from(sealed.slice(2), 'base64');
  const opens = (altered: Buffer) => openField(keys, person, place, { sealed: `p:${altered.toString('base64')}` });
  assert.ok(opens(bytes));
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const altered = Buffer.from(bytes);
    altered.writeUInt8(altered.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    assert.throws(() => opens(altered), `bit ${bit}`);
  }
  for (let length = 0; length < bytes.length; length++)
    assert.throws(() => opens(bytes.subarray(0, length)), `${length}`);
});

test('the same words sealed twice look nothing alike', () => {
  const seen = Array.from({ length: 200 }, () => sealField(Buffer.alloc(32, 1), place, salt, '王秀兰').sealed);
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(new Set(seen.map((sealed) => sealed.slice(0, 18))).size, seen.length, 'a nonce of its own each');
});

test('the key of a person is wrapped for their matter alone, and names the key it is wrapped under', () => {
  const { key, row } = newPersonKey(keys, '430199', matters[0], '2026-11-21T09:00:00+08:00');
  assert.ok(row);
  assert.equal(row.kek, keys.ring.current().id);
  assert.deepEqual(unwrap(keys, '430199', matters[0], row), key);
  assert.throws(() => unwrap(keys, '430199', matters[1], row));
  assert.throws(() => unwrap(keys, '430198', matters[0], row));
  assert.notDeepEqual(newPersonKey(keys, '430199', matters[0], row.at).key, key);
});

test('what was sealed before there was a ring opens still, by the first key, and a key that is gone is named', () => {
  const first = keys.ring.find('0');
  assert.ok(first);
  const old = oldSealed(first, '13800001234');
  assert.equal(openUnder(keys, 'call.phone/430199/1', old), '13800001234');
  assert.deepEqual(openField(keys, undefined, place, { sealed: old }), { salt, value: '13800001234' });
  assert.equal(openUnder(keys, 'any', oldSealed(first, { ours: '甲', theirs: '乙' })), '{"ours":"甲","theirs":"乙"}');
  assert.throws(() => openUnder(keys, 'any', `9-abcdef:${old}`), /9-abcdef/);
});

/** As the version before sealed: nothing bound to it, no key named. */
function oldSealed(key: Buffer, value: Json): string {
  return seal(key, '', JSON.stringify([salt, value]));
}
