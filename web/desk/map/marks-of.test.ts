import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf, townsOf } from './marks-of.ts';

const village = (code: string, n: number, late: number, lat = 28.2) => ({
  code,
  name: code,
  town: '青石镇',
  spot: { lat, lng: 112.9 },
  n,
  late,
});
const places = [village('430199101201', 3, 1, 28), village('430199101202', 1, 0, 29), village('430199102201', 2, 2)];
const grid = { key: 'a', name: 'a', covers: ['430199101201'] };

test('narrowed to what is late, a place where nothing is late has no mark', () => {
  assert.deepEqual(
    marksOf(places, { late: true, grid: undefined }).map(({ code, n }) => [code, n]),
    [
      ['430199101201', 1],
      ['430199102201', 2],
    ],
  );
});

test('a grid holds the places it covers and everything inside them', () => {
  assert.deepEqual(
    marksOf(places, { late: false, grid }).map(({ code }) => code),
    ['430199101201'],
  );
  const town = { ...grid, covers: ['430199101'] };
  assert.equal(marksOf(places, { late: false, grid: town }).length, 2);
});

test('from afar nothing is lost: towns add up what their villages have, and lie among them', () => {
  const towns = townsOf(marksOf(places, { late: false, grid: undefined }), (code) => code);
  assert.deepEqual(
    towns.map(({ code, n, late }) => [code, n, late]),
    [
      ['430199101', 4, 1],
      ['430199102', 2, 2],
    ],
  );
  assert.equal(towns[0]?.spot.lat, 28.25);
});
