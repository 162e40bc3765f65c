import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waiting } from './pulse.ts';

/** A database that answers when it is told to, under a clock that is set by hand. */
function slow() {
  let now = 0;
  let answer: () => void = () => undefined;
  const { ask, wait } = waiting(
    () => new Promise((resolve) => (answer = () => resolve(undefined))),
    () => now,
  );
  const take = async (ms: number) => {
    const done = ask();
    now += ms;
    answer();
    await done;
  };
  return { ask, wait, take, pass: (ms: number) => (now += ms) };
}

test('one slow answer alone is a hiccup; two, one after the other, are a crowd', async () => {
  const { take, wait } = slow();
  await take(5);
  await take(900);
  assert.equal(wait(), 5);
  await take(1200);
  assert.equal(wait(), 900);
  await take(5);
  assert.equal(wait(), 5);
});

test('a question that is not answered counts by how long it has been open', async () => {
  const { take, ask, wait, pass } = slow();
  await take(5);
  await take(5);
  void ask();
  pass(1500);
  assert.equal(wait(), 5);
  pass(1500);
  assert.equal(wait(), 3000);
});
