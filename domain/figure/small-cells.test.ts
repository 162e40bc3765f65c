import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallCells } from './small-cells.ts';

const hiddenOf = (...totals: number[]) => {
  const cells = totals.map((total) => ({ total }));
  return [...smallCells(cells, 10)].map(({ total }) => total).sort((a, b) => a - b);
};

test('a single small cell takes the next larger with it: the total would give it away', () => {
  assert.deepEqual(hiddenOf(3, 12, 40), [3, 12]);
});

test('small ones that add up to enough stand for themselves; nothing small hides nothing', () => {
  assert.deepEqual(hiddenOf(6, 7, 40), [6, 7]);
  assert.deepEqual(hiddenOf(2, 3, 11, 40), [2, 3, 11]);
  assert.deepEqual(hiddenOf(6, 6, 11, 11, 40), [6, 6, 11, 11]);
  assert.deepEqual(hiddenOf(10, 40, 0), []);
});

test('whatever the cells: shown ones are large, and hidden ones are two or more that make enough, if there are any others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 12 }), (totals) => {
      const cells = totals.map((total) => ({ total }));
      const hidden = smallCells(cells, 10);
      const shown = cells.filter((cell) => !hidden.has(cell) && cell.total > 0);
      const sum = [...hidden].reduce((all, { total }) => all + total, 0);
      assert.ok(shown.every(({ total }) => total >= 10));
      assert.ok(hidden.size === 0 || shown.length === 0 || (hidden.size > 1 && sum >= 10));
    }),
  );
});

test('whoever knows the rule and everything that is shown still finds two answers or more for each small cell', () => {
  const [smallest, most] = [4, 9];
  const alike = new Map<string, number[][]>();
  for (const totals of tablesOf(4, most)) {
    const cells = totals.map((total) => ({ total }));
    const hidden = smallCells(cells, smallest);
    const shown = cells.map((cell) => (hidden.has(cell) ? '?' : cell.total));
    // Fewer than that in the whole table, or one each: then the table itself is not told.
    const whole = totals.reduce((sum, total) => sum + total, 0);
    if (whole >= smallest && totals.some((total) => total > 1))
      alike.getOrInsertComputed(`${shown} of ${whole}`, () => []).push(totals);
  }
  for (const [told, tables] of alike) {
    for (const [i, sign] of told.split(' ')[0]?.split(',').entries() ?? [])
      if (sign === '?') assert.ok(new Set(tables.map((totals) => totals[i])).size > 1, `${told}: ${tables[0]}`);
  }
});

/** Every table of so many cells with none above `most`. */
const tablesOf = (cells: number, most: number): number[][] =>
  cells === 0
    ? [[]]
    : tablesOf(cells - 1, most).flatMap((rest) => Array.from({ length: most + 1 }, (_, n) => [...rest, n]));
