import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '#domain/matter/world.ts';
import { lateTree } from './late-tree.ts';

const unit = (key: string, ...parents: string[]): [string, Unit] => [
  key,
  { key, name: key, kind: 'department', parents, external: false },
];
const units = new Map([
  unit('county', 'city'),
  unit('quiet', 'county'),
  unit('water', 'county'),
  unit('town', 'county'),
  unit('village', 'town', 'water'),
]);
const late = (of: string, procedure: string, n: number) => ({
  ...{ unit: of, procedure, title: procedure, n },
  oldest: '2026-11-01T23:59:59+08:00',
});

test('Late matters stand with their unit, units under their superior, and whoever has nothing late is not there', () => {
  const tree = lateTree(
    [late('village', 'petition', 2), late('water', 'petition', 1), late('water', 'service-request', 4)],
    units,
    String,
  );
  assert.deepEqual(
    tree.map((one) => [one.unit, one.depth, one.n, one.below, one.procedures.length]),
    [
      ['county', 0, 0, 7, 0],
      ['water', 1, 5, 5, 2],
      ['town', 1, 0, 2, 0],
      ['village', 2, 2, 2, 1],
    ],
  );
});

test('The order is that of the register whoever has more, and a unit the register has lost still has what it has', () => {
  const order = (water: number, town: number) =>
    lateTree([late('town', 'petition', town), late('water', 'petition', water)], units, String).map((one) => one.unit);
  assert.deepEqual(order(1, 9), order(9, 1));
  assert.deepEqual(
    lateTree([late('gone', 'petition', 3)], units, String).map((one) => one.below),
    [3],
  );
});
