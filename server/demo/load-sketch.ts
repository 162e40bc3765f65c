import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import { readBoundaries } from '../map/read-boundaries.ts';
import { keepBoundaries } from '../store/boundaries.ts';
import { county } from './county.ts';

/** Boundaries of the demonstration county: cells around the centres of its places, marked as a sketch. */
export async function loadSketch(db: Pool, hand: { readonly by: string; readonly at: string }): Promise<void> {
  const file = await readFile(new URL('boundaries.geojson', import.meta.url), 'utf8');
  const boundaries = readBoundaries(file, 'wgs84', () => true).map((one) => ({ ...one, sketch: true }));
  await keepBoundaries(db, county.region, boundaries, hand);
}
