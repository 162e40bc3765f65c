import gcoord from 'gcoord';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { Trouble } from '../http/problem.ts';
import type { Boundary } from '../store/boundaries.ts';

/** WGS-84 is GPS's own; GCJ-02 what maps of China carry by order; BD-09 what Baidu makes of that. */
export const datums = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof datums)[number];

/** Whether a register knows the key. */
export type Known = (register: 'places' | 'grids', key: string) => boolean;

// The package's types speak of a default within the default; what Node hands over is the thing itself.
const { transform, CRSTypes } = gcoord as unknown as typeof gcoord.default;
const systems = { wgs84: CRSTypes.WGS84, gcj02: CRSTypes.GCJ02, bd09: CRSTypes.BD09 } as const;

/** As many corners as a page can still draw at once. */
const mostCorners = 60_000;

/**
 * Boundaries out of a GeoJSON file: polygons, each with the `code` of a place or the `grid` it is of, converted to WGS-84.
 * Throws `Trouble` naming the feature that cannot be taken; then nothing is taken.
 */
export function readBoundaries(file: string, datum: Datum, known: Known): readonly Boundary[] {
  const features = featuresIn(file);
  const boundaries = features.map((feature, i) => boundaryOf(feature, `features[${i}]`, datum, known));
  const corners = boundaries.reduce((sum, { shape }) => sum + polygonsOf(shape).flat(2).length, 0);
  if (corners > mostCorners) throw new Trouble('boundary-too-fine');
  return boundaries;
}

function featuresIn(file: string): readonly unknown[] {
  let read: unknown;
  try {
    read = JSON.parse(file);
  } catch {
    throw new Trouble('no-geojson');
  }
  const { type, features } = partsOf(read);
  if (type !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0)
    throw new Trouble('no-geojson');
  return features;
}

function boundaryOf(feature: unknown, field: string, datum: Datum, known: Known): Boundary {
  const { properties, geometry } = partsOf(feature);
  const { code, grid } = partsOf(properties);
  const kind = grid === undefined ? 'place' : 'grid';
  const key = String(grid ?? code ?? '');
  if (!known(kind === 'grid' ? 'grids' : 'places', key)) throw new Trouble('boundary-of-nothing', { field });
  if (!isArea(geometry)) throw new Trouble('no-area', { field });
  const shape = inWgs84(geometry, datum);
  if (!polygonsOf(shape).flat(2).every(isInChina)) throw new Trouble('outside-china', { field });
  return { kind, code: key, shape, datum, sketch: false };
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function isArea(value: unknown): value is Polygon | MultiPolygon {
  const { type, coordinates } = partsOf(value);
  if (type === 'Polygon') return isPolygon(coordinates);
  return (
    type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon)
  );
}

const isPolygon = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isRing);

/** Closed, and with at least three corners. */
const isRing = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 4 && value.every(isPosition) && String(value[0]) === String(value.at(-1));

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number' && Number.isFinite(part));

/** Rounded to about ten centimetres; heights are dropped. */
function inWgs84(shape: Polygon | MultiPolygon, datum: Datum): Polygon | MultiPolygon {
  const there = (position: Position): Position => {
    const [long = 0, lat = 0] = position;
    const [x = 0, y = 0] =
      datum === 'wgs84' ? [long, lat] : transform<[number, number]>([long, lat], systems[datum], systems.wgs84);
    return [Number(x.toFixed(6)), Number(y.toFixed(6))];
  };
  const polygon = (rings: Position[][]) => rings.map((ring) => ring.map(there));
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(polygon) };
}

const polygonsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][][] =>
  type === 'Polygon' ? [coordinates] : coordinates;

const isInChina = ([long = 0, lat = 0]: Position): boolean => long > 73 && long < 136 && lat > 3 && lat < 54;
