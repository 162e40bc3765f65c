import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterQuiet } from './quiet.ts';

const at = (time: string) => `2026-11-20T${time}:00+08:00`;

test('from nine in the evening to eight in the morning nobody is woken', () => {
  assert.equal(afterQuiet(at('20:59'), 21, 8), at('20:59'));
  assert.equal(afterQuiet(at('21:00'), 21, 8), '2026-11-21T08:00:00+08:00');
  assert.equal(afterQuiet(at('02:30'), 21, 8), at('08:00'));
  assert.equal(afterQuiet(at('08:00'), 21, 8), at('08:00'));
});

test('a county may rest at noon, or not at all', () => {
  assert.equal(afterQuiet(at('12:30'), 12, 14), at('14:00'));
  assert.equal(afterQuiet(at('14:00'), 12, 14), at('14:00'));
  assert.equal(afterQuiet(at('03:00'), 0, 0), at('03:00'));
});

test('the hour is that of China, in whatever zone the instant is written', () => {
  assert.equal(afterQuiet('2026-11-20T13:30:00Z', 21, 8), '2026-11-21T08:00:00+08:00');
});
