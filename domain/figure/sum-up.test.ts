import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '#regulations/figures/index.ts';
import type { Count } from '../words/figure.ts';
import { cellsOf, sumUp } from './sum-up.ts';

const rule: Count = figures.resolved;
const tally = (cell: string, part: string, n: number, days = 0) => ({ cell, part, n, matters: n, days });

test('valid judgements only make the base; silence, not reached and declined stand beside it and all add up', () => {
  const sum = sumUp(rule, [
    tally('', 'resolved', 12),
    tally('', 'unresolved', 4),
    tally('', 'silence', 9),
    tally('', 'not-reached', 3),
    tally('', 'declined', 2),
  ]);
  assert.equal(sum.value, 0.75);
  assert.equal(sum.base, 16);
  assert.equal(sum.total, 30);
  assert.equal(
    Object.values(sum.parts).reduce((all, { n }) => all + n, 0),
    sum.total,
  );
  assert.deepEqual(sum.range, { low: 0.505, high: 0.898 });
});

test('no judgement is no share: neither nothing nor all', () => {
  const sum = sumUp(rule, [tally('', 'silence', 9)]);
  assert.deepEqual([sum.value, sum.base, sum.total, sum.range], [null, 0, 9, undefined]);
});

test('late working days are summed over who came late and who has not come', () => {
  const days = sumUp(figures['charged-time'], [
    tally('a', 'in-time', 5),
    tally('a', 'late', 2, 3),
    tally('a', 'not-come', 1, 4),
    tally('a', 'recalled', 1, 9),
  ]);
  assert.deepEqual([days.value, days.base, days.total], [7, 8, 9]);
});

test('small cells have no numbers at all', () => {
  const rows = cellsOf(
    figures['petitions-registered'],
    [tally('b', 'claim', 40), tally('a', 'claim', 3), tally('c', 'claim', 12)],
    10,
  );
  assert.deepEqual(
    rows.map((row) => ('hidden' in row ? [row.cell] : [row.cell, row.value])),
    [['a'], ['b', 40], ['c']],
  );
});
