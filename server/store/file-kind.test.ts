import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOfFile } from './file-kind.ts';

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

test('A page, a script, a drawing with scripts or nothing at all is not accepted', () => {
  for (const text of ['<html>', '<svg xmlns="http://www.w3.org/2000/svg">', '#!/bin/sh', '', 'AVI.....WEBP', 'MZ']) {
    assert.equal(kindOfFile(Buffer.from(text)), undefined);
  }
});
