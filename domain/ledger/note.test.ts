import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { cosign, cosignedAt } from './cosignature.ts';
import {
  isSignedBy,
  parseNote,
  parseSkey,
  parseVkey,
  signingKey,
  signNote,
  signs,
  writeNote,
  writeSkey,
  writeVkey,
} from './note.ts';
import { parseProof, writeProof } from './tlog-proof.ts';
import { emptyRoot, leafHash } from './tree.ts';

// The worked example of golang.org/x/mod/sumdb/note.
const skey = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const signed = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

const peter = parseVkey(vkey) ?? assert.fail();

test('Go’s example note is signed and read to the byte', () => {
  const key = parseSkey(skey) ?? assert.fail();
  assert.equal(writeVkey(key), vkey);
  assert.equal(writeSkey(key), skey);
  assert.equal(writeNote({ text, signatures: [signNote(text, key)] }), signed);
  assert.ok(isSignedBy(parseNote(signed) ?? assert.fail(), peter));
});

test('a verifier key with anything changed or missing is none', () => {
  for (let i = 0; i < vkey.length; i++) {
    assert.equal(parseVkey(vkey.slice(0, i)), undefined);
    const changed = vkey.slice(0, i) + String.fromCharCode(vkey.charCodeAt(i) + 1) + vkey.slice(i + 1);
    assert.equal(parseVkey(changed), undefined, changed);
  }
  assert.equal(
    parseVkey('PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'),
    undefined,
    'another kind',
  );
});

test('a note with any one byte changed is not signed', () => {
  const bytes = Buffer.from(signed);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ by;
      const note = parseNote(new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed));
      assert.ok(note === undefined || !isSignedBy(note, peter));
    }),
  );
});

test('signatures by unknown keys are passed over, a false one by a known key is not', () => {
  const other = signingKey('other.example/x', Buffer.alloc(32, 7));
  const note = parseNote(signed) ?? assert.fail();
  assert.ok(isSignedBy({ ...note, signatures: [signNote(text, other), ...note.signatures] }, peter));
  const [own] = note.signatures;
  const falsified = { ...(own ?? assert.fail()), bytes: Buffer.alloc(64) };
  assert.ok(!isSignedBy({ ...note, signatures: [...note.signatures, falsified] }, peter));
});

const log = signingKey('huiyin.example/log/430199', Buffer.alloc(32, 1));
const next = signingKey('huiyin.example/log/430199', Buffer.alloc(32, 2));
const witness = signingKey('witness.example/w', Buffer.alloc(32, 3), signs.cosignature);

test('a checkpoint signed by two keys holds for each, and for no other log', () => {
  const message = signCheckpoint({ origin: log.name, size: 5, root: leafHash('x') }, [log, next]);
  for (const key of [log, next]) assert.equal(openCheckpoint(message, key)?.size, 5);
  assert.equal(openCheckpoint(message, peter), undefined);
  const renamed = signCheckpoint({ origin: 'elsewhere.example/log', size: 5, root: leafHash('x') }, [log]);
  assert.equal(openCheckpoint(renamed, log), undefined, 'the origin is another log');
});

test('what is no checkpoint is not read as one', () => {
  const root = Buffer.from(emptyRoot).toString('base64');
  const tail = '\n— x AAAAAAAA\n';
  assert.equal(parseCheckpoint(`a\n0\n${root}\n${tail}`)?.size, 0);
  for (const body of [
    `a\n01\n${root}\n`,
    `a\n-1\n${root}\n`,
    `\n1\n${root}\n`,
    `a\n1\n${root.slice(4)}\n`,
    'a\n1\n',
    `a\n9007199254740993\n${root}\n`,
  ])
    assert.equal(parseCheckpoint(`${body}${tail}`), undefined, body);
});

test('a witness’s word holds for its text and time only', () => {
  const message = signCheckpoint({ origin: log.name, size: 1, root: leafHash('x') }, [log]);
  const note = parseNote(message) ?? assert.fail();
  const cosigned = { ...note, signatures: [...note.signatures, cosign(note.text, 1_679_315_147, witness)] };
  assert.equal(cosignedAt(parseNote(writeNote(cosigned)) ?? assert.fail(), witness), 1_679_315_147);
  assert.equal(cosignedAt({ ...cosigned, text: note.text.replace('\n1\n', '\n2\n') }, witness), undefined);
  const own = cosigned.signatures.at(-1) ?? assert.fail();
  const later = Buffer.from(own.bytes);
  later[7] = (later[7] ?? 0) + 1;
  assert.equal(cosignedAt({ ...note, signatures: [{ ...own, bytes: later }] }, witness), undefined);
  assert.equal(writeVkey(witness).split('+')[2]?.startsWith('B'), true, 'type 0x04');
});

test('a proof reads back as it was written', () => {
  const checkpoint = signCheckpoint({ origin: log.name, size: 9, root: leafHash('x') }, [log]);
  const proof = { extra: 'huiyin:1:430199:sha-256:00', index: 3, path: [leafHash('a'), leafHash('b')], checkpoint };
  const text = writeProof(proof);
  assert.match(text, /^c2sp\.org\/tlog-proof@v1\nextra \S+\nindex 3\n\S{44}\n\S{44}\n\nhuiyin/);
  assert.equal(writeProof(parseProof(text) ?? assert.fail()), text);
  for (const broken of [
    text.replace('index 3', 'index 03'),
    text.slice(1),
    text.replace('\n\n', '\n'),
    text.replace('@v1', '@v2'),
  ])
    assert.equal(parseProof(broken), undefined);
});
