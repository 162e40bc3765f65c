import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeic, isSound, kindOfFile } from './file-kind.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

test('Pictures, PDF and recordings are known by their first bytes', () => {
  assert.equal(kindOfFile(hex('ffd8ffe000104a46')), 'image/jpeg');
  assert.equal(kindOfFile(hex('89504e470d0a1a0a00')), 'image/png');
  assert.equal(kindOfFile(Buffer.from('GIF89a....')), 'image/gif');
  assert.equal(kindOfFile(Buffer.from('RIFF....WEBPVP8 ')), 'image/webp');
  assert.equal(kindOfFile(Buffer.from('%PDF-1.7')), 'application/pdf');
  assert.equal(kindOfFile(Buffer.from('ID3.....')), 'audio/mpeg');
  assert.equal(kindOfFile(Buffer.from('....ftypM4A ')), 'audio/mp4');
});

test('what telephones and recorders write is known: m4a, 3gp, ogg and opus, wav, amr, aac', () => {
  assert.equal(kindOfFile(Buffer.from('....ftyp3gp4....moovtrakhdlr....soun')), 'audio/mp4');
  assert.equal(kindOfFile(Buffer.from(`OggS${'.'.repeat(24)}OpusHead`)), 'audio/ogg');
  assert.equal(kindOfFile(Buffer.from(`OggS${'.'.repeat(24)}\u0001vorbis`)), 'audio/ogg');
  assert.equal(kindOfFile(Buffer.from('RIFF....WAVEfmt ')), 'audio/wav');
  assert.equal(kindOfFile(Buffer.from('#!AMR\n<')), 'audio/amr');
  assert.equal(kindOfFile(hex('fff150800000')), 'audio/aac');
  assert.deepEqual([isSound('audio/amr'), isSound('image/png')], [true, false]);
});

test('moving pictures are no recording', () => {
  assert.equal(kindOfFile(Buffer.from('....ftypisom....moovtrakhdlr....vide....soun')), undefined);
  assert.equal(kindOfFile(Buffer.from(`OggS${'.'.repeat(24)}\u0080theora`)), undefined);
});

test('a telephone’s HEIC is known for what it is, and not taken', () => {
  assert.deepEqual([isHeic(Buffer.from('....ftypheic....')), isHeic(Buffer.from('....ftypM4A '))], [true, false]);
  assert.equal(kindOfFile(Buffer.from('....ftypheic....')), undefined);
});

test('A page, a script, a drawing with scripts or nothing at all is not accepted', () => {
  for (const text of ['<html>', '<svg xmlns="http://www.w3.org/2000/svg">', '#!/bin/sh', '', 'AVI.....WEBP', 'MZ']) {
    assert.equal(kindOfFile(Buffer.from(text)), undefined);
  }
});
