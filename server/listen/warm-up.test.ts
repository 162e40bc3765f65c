import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Jieba } from '@node-rs/jieba';
import fc from 'fast-check';
import { type Gradual, gradual } from '#domain/text/gradual.ts';
import { needed, warmUp } from './warm-up.ts';
import { cutWords } from './words.ts';

/** So many pieces, of which each tells when it is built. */
const pieces = (many: number, built: () => void): Gradual<unknown> =>
  gradual(function* () {
    for (let i = 0; i < many; i++) {
      built();
      yield;
    }
  });

test('to load the program builds nothing of it: commands that search nothing do not pay for it', async () => {
  await import('../serve.ts');
  assert.deepEqual(
    needed.map(({ isBuilt }) => isBuilt()),
    needed.map(() => false),
  );
});

test('one piece is built at a time, the next one after a rest, and none once the server stops', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let built = 0;
  const one = () => pieces(3, () => built++);
  const stop = warmUp([one(), one()]);
  assert.equal(built, 0, 'whatever waits for the server that has just begun goes first');
  // The fourth step of the first is its end.
  for (const expected of [1, 2, 3, 3, 4]) {
    mock.timers.tick(20);
    assert.equal(built, expected);
  }
  stop();
  mock.timers.tick(1000);
  assert.equal(built, 4);
});

test('half a second of building comes in pieces of some ten milliseconds, and then nothing is left', () => {
  let steps = 0;
  for (const { step } of needed) while (step()) steps++;
  assert.ok(steps >= 50, `${steps} pieces`);
  assert.ok(needed.every(({ isBuilt }) => isBuilt()));
});

test('words are cut by a dictionary read in pieces as by one read at once', () => {
  const whole = Jieba.withDict(readFileSync(fileURLToPath(import.meta.resolve('@node-rs/jieba/dict.txt'))));
  const texts = fc.stringMatching(/^[一-龥，。a-z0-9]{0,40}$/u);
  fc.assert(fc.property(texts, (text) => assert.deepEqual(cutWords(text), whole.cut(text, true))));
  assert.deepEqual(cutWords('东头村的路灯坏了'), whole.cut('东头村的路灯坏了', true));
});
