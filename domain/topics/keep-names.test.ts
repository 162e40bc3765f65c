import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepNames } from './keep-names.ts';

const was: ReadonlyMap<string, number> = new Map([...'abcdefg'].map((one) => [one, one < 'e' ? 1 : 2]));
const kept = (...parts: string[]) =>
  keepNames(
    parts.map((part) => [...part]),
    was,
  ).map(({ goesOn, members }) => [members.join(''), goesOn]);

test('what is grouped as before keeps its name, and what became one has that of the larger', () => {
  assert.deepEqual(kept('abcd', 'efg'), [
    ['abcd', 1],
    ['efg', 2],
  ]);
  assert.deepEqual(kept('abcdefg'), [['abcdefg', 1]]);
});

test('of a group that falls apart the largest part keeps the name, the others are new; no name is given twice', () => {
  assert.deepEqual(kept('d', 'abc', 'efg'), [
    ['abc', 1],
    ['efg', 2],
    ['d', undefined],
  ]);
  assert.deepEqual(kept('cdefg', 'ab'), [
    ['cdefg', 2],
    ['ab', 1],
  ]);
});
