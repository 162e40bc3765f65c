import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellOf, textOf } from './cell-text.ts';

test('A list may be typed with Chinese or Western commas', () => {
  assert.deepEqual(cellOf({ kind: 'words', mark: 'public', max: 60 }, '路灯，灯杆、 lamp,'), ['路灯', '灯杆', 'lamp']);
  assert.equal(textOf(['路灯', '灯杆']), '路灯, 灯杆');
});

test('A position is two numbers; half of one is left for the server to refuse', () => {
  const position = { kind: 'position', mark: 'public' } as const;
  assert.deepEqual(cellOf(position, '28.2, 112.9'), { lat: 28.2, lng: 112.9 });
  assert.equal(cellOf(position, '28.2'), '28.2');
  assert.equal(textOf({ lat: 28.2, lng: 112.9 }), '28.2, 112.9');
});

test('An empty cell is not given', () => {
  assert.equal(cellOf({ kind: 'text', mark: 'public', max: 60 }, '  '), undefined);
  assert.equal(textOf(undefined), '');
});
