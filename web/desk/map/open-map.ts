import type { Map as MapLibre, Marker, StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { MapArea } from '#server/routes/map-contract.ts';
import { boundsOf } from './bounds-of.ts';
import type { Mark } from './marks-of.ts';

/** A map on the screen, and how to put marks on it. */
export interface Opened {
  readonly map: MapLibre;
  readonly mark: (element: HTMLElement, at: Mark['spot']) => Marker;
}

interface Opening {
  readonly box: HTMLElement;
  readonly areas: readonly MapArea[];
  readonly marks: readonly Mark[];
  /** What the controls are called. */
  readonly words: Readonly<Record<string, string>>;
}

/** Long enough for an office computer without a graphics card; after it, the still drawing is better than waiting. */
const patience = 15_000;

/** Opens the map with nothing but what is handed in: no tiles, no fonts, no address outside. Rejects where it cannot be drawn. */
export async function openMap({ box, areas, marks, words }: Opening): Promise<Opened> {
  const { Map: Made, Marker: Put, NavigationControl, setWorkerUrl } = await import('maplibre-gl');
  // The worker must be a file of our own: the pages' policy allows no script made out of text.
  setWorkerUrl(new URL(workerUrl, window.location.href).href);
  const { west, south, east, north } = boundsOf(areas, marks);
  const map = new Made({
    container: box,
    style: styleOf(areas),
    bounds: [west, south, east, north],
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    locale: { ...words },
  });
  map.addControl(new NavigationControl({ showCompass: false }));
  try {
    await loaded(map);
  } catch (error) {
    map.remove();
    throw error;
  }
  return { map, mark: (element, { lng, lat }) => new Put({ element }).setLngLat([lng, lat]).addTo(map) };
}

const loaded = (map: MapLibre): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('slow')), patience);
    map.once('load', () => resolve());
    map.once('error', ({ error }) => reject(error));
    map.once('webglcontextlost', () => reject(new Error('lost')));
  });

/** Paper, land, and lines that grow thinner with depth. `chosen` is set on the areas of a grid that is picked out. */
function styleOf(areas: readonly MapArea[]): StyleSpecification {
  const line = (level: string, width: number) => ({
    id: level,
    type: 'line' as const,
    source: 'areas',
    filter: ['==', ['get', 'level'], level] as ['==', ['get', string], string],
    paint: { 'line-color': '#5a5950', 'line-width': width },
  });
  return {
    version: 8,
    sources: { areas: { type: 'geojson', data: landOf(areas, new Set()) } },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': '#faf8f2' } },
      { id: 'land', type: 'fill', source: 'areas', paint: { 'fill-color': '#ddd8ca', 'fill-opacity': 0.18 } },
      {
        id: 'chosen',
        type: 'fill',
        source: 'areas',
        filter: ['==', ['get', 'chosen'], true],
        paint: { 'fill-color': '#2c3a86', 'fill-opacity': 0.18 },
      },
      ...[
        line('village', 0.8),
        line('town', 1.6),
        line('county', 2.6),
        line('first', 1),
        line('second', 1),
        line('third', 1),
      ],
    ],
  };
}

/** The boundaries as the map draws them, those of the codes in `chosen` picked out. */
export const landOf = (areas: readonly MapArea[], chosen: ReadonlySet<string>): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: areas.map(({ code, level, shape }) => ({
    type: 'Feature',
    properties: { level, chosen: chosen.has(code) },
    geometry: shape,
  })),
});
