import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Tile, tileAt, tilePath, tileWidth, widthIn } from './tile.ts';

test('paths are those of the specification', () => {
  assert.equal(tilePath({ level: 0, index: 1_234_067, width: 256 }), '0/x001/x234/067');
  assert.equal(tilePath({ level: 'entries', index: 5, width: 12 }), 'entries/005.p/12');
  assert.equal(tilePath({ level: 1, index: 1000, width: 1 }), '1/x001/000.p/1');
});

test('a tile has one path, and a path one tile', () => {
  const level = fc.oneof(fc.nat(63), fc.constant('entries' as const));
  const tile: fc.Arbitrary<Tile> = fc.record(
    { level, index: fc.nat(1e9), width: fc.integer({ min: 1, max: 256 }) },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(tile, (one) => assert.deepEqual(tileAt(tilePath(one)), one)));
});

test('other spellings name nothing', () => {
  for (const path of [
    '0/1',
    '0/x000/001',
    '00/001',
    '64/000',
    '0/001.p/0',
    '0/001.p/256',
    '0/001.p/01',
    '0/../001',
    'entries/1',
    '-1/000',
    '0/001/',
    '0/001.p/',
  ])
    assert.equal(tileAt(path), undefined, path);
});

test('a tree of 70,000 leaves has the tiles that the specification counts', () => {
  assert.equal(widthIn(70_000, 0, 272), tileWidth);
  assert.equal(widthIn(70_000, 0, 273), 112);
  assert.equal(widthIn(70_000, 0, 274), 0);
  assert.deepEqual(
    [0, 1].map((index) => widthIn(70_000, 1, index)),
    [256, 17],
  );
  assert.deepEqual(
    [0, 1].map((index) => widthIn(70_000, 2, index)),
    [1, 0],
  );
  assert.equal(widthIn(256, 1, 0), 1);
  assert.equal(widthIn(70_000, 'entries', 273), 112);
});
