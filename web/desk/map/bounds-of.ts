import type { Position } from 'geojson';
import type { MapArea } from '#server/routes/map-contract.ts';
import type { Mark } from './marks-of.ts';

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Everything that is drawn, with a margin; with nothing to draw, a piece of ground of no meaning. */
export function boundsOf(areas: readonly MapArea[], marks: readonly Mark[]): Bounds {
  const corners = [
    ...areas.flatMap(({ shape }) => polygonsOf(shape).flat(2)),
    ...marks.map(({ spot }): Position => [spot.lng, spot.lat]),
  ];
  if (corners.length === 0) return { west: 112, south: 28, east: 113, north: 29 };
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of corners) {
    [west, south, east, north] = [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
  }
  const margin = Math.max(east - west, north - south, 0.01) * 0.05;
  return { west: west - margin, south: south - margin, east: east + margin, north: north + margin };
}

export const polygonsOf = ({ type, coordinates }: MapArea['shape']): Position[][][] =>
  type === 'Polygon' ? [coordinates] : coordinates;
