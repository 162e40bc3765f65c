import type { MultiPolygon, Polygon } from 'geojson';

/** Degrees in WGS-84. */
export interface Spot {
  readonly lat: number;
  readonly lng: number;
}

/** A village, or a town for what is placed no closer, with its open service requests. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  /** Of the town it lies in. */
  readonly town: string;
  readonly spot: Spot | null;
  readonly n: number;
  readonly late: number;
}

export interface MapArea {
  readonly kind: 'place' | 'grid';
  readonly code: string;
  readonly level: string;
  readonly name: string;
  readonly shape: Polygon | MultiPolygon;
}

export interface MapGrid {
  readonly key: string;
  readonly name: string;
  /** Codes of the places it covers; everything inside them belongs to it. */
  readonly covers: readonly string[];
}

/** `GET /api/map`: everything is also readable as a table. */
export interface MapView {
  readonly places: readonly MapPlace[];
  /** Requests that name no place known to the register, or one without a centre. */
  readonly unplaced: number;
  readonly areas: readonly MapArea[];
  readonly grids: readonly MapGrid[];
  /** The boundaries are drawn for the demonstration and stand for no real place. */
  readonly sketch: boolean;
  readonly mayImport: boolean;
}
