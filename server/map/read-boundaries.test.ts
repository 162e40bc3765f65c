import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Trouble } from '../http/problem.ts';
import { type Datum, readBoundaries } from './read-boundaries.ts';

const knows = (register: string, key: string) => (register === 'places' ? key === '430199' : key === 'dongtou-grid');
const square = [
  [116.404, 39.915],
  [116.414, 39.915],
  [116.414, 39.925],
  [116.404, 39.925],
  [116.404, 39.915],
];
const fileOf = (geometry: unknown, properties: object = { code: '430199' }) =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
const polygon = { type: 'Polygon', coordinates: [square] };
const firstOf = (datum: Datum) => {
  const [{ shape } = { shape: undefined }] = readBoundaries(fileOf(polygon), datum, knows);
  const [ring] = shape?.type === 'Polygon' ? shape.coordinates : [];
  return ring?.[0];
};

/** Near Tiananmen, against what another library (coordtransform) publishes for these numbers. */
test('the same numbers mean another spot in each datum', () => {
  assert.deepEqual(firstOf('wgs84'), [116.404, 39.915]);
  const [gcjLong = 0, gcjLat = 0] = firstOf('gcj02') ?? [];
  assert.ok(
    Math.abs(gcjLong - 116.39775550083061) < 2e-6 && Math.abs(gcjLat - 39.91359571849836) < 2e-6,
    `${gcjLong} ${gcjLat}`,
  );
  const [bdLong = 0, bdLat = 0] = firstOf('bd09') ?? [];
  assert.ok(Math.abs(bdLong - 116.391_382_8) < 3e-5 && Math.abs(bdLat - 39.907_253_7) < 3e-5, `${bdLong} ${bdLat}`);
});

test('a grid is named by its key, a place by its code, several areas stay together', () => {
  const [grid] = readBoundaries(
    fileOf({ type: 'MultiPolygon', coordinates: [[square], [square]] }, { grid: 'dongtou-grid' }),
    'gcj02',
    knows,
  );
  assert.equal(grid?.kind, 'grid');
  assert.equal(grid?.shape.type, 'MultiPolygon');
  assert.equal(grid?.shape.coordinates.length, 2);
});

const wrong: readonly [string, string, string][] = [
  ['no-geojson', 'no JSON', '{'],
  ['no-geojson', 'another kind of JSON', '{"type":"Feature"}'],
  ['boundary-of-nothing', 'a code no register knows', fileOf(polygon, { code: '110101' })],
  ['no-area', 'a point', fileOf({ type: 'Point', coordinates: [116, 39] })],
  ['no-area', 'a ring that is not closed', fileOf({ type: 'Polygon', coordinates: [square.slice(0, 4)] })],
  [
    'no-area',
    'words for numbers',
    fileOf({
      type: 'Polygon',
      coordinates: [
        [
          ['a', 'b'],
          ['a', 'b'],
          ['a', 'b'],
          ['a', 'b'],
        ],
      ],
    }),
  ],
  [
    'outside-china',
    'latitude before longitude',
    fileOf({ type: 'Polygon', coordinates: [square.map(([x = 0, y = 0]) => [y, x])] }),
  ],
  [
    'boundary-too-fine',
    'too many corners',
    fileOf({ type: 'Polygon', coordinates: [Array.from({ length: 60_001 }, () => [116.4, 39.9])] }),
  ],
];
for (const [problem, what, file] of wrong)
  test(`refused: ${what}`, () => {
    assert.throws(
      () => readBoundaries(file, 'wgs84', knows),
      (error) => error instanceof Trouble && error.problem === problem,
    );
  });
