import type { MultiPolygon, Polygon } from 'geojson';
import type { Pool, PoolClient } from 'pg';

/** The boundary of a place or a grid in WGS-84. `datum`: what it came in. `sketch`: drawn for the demonstration, no real boundary. */
export interface Boundary {
  readonly kind: 'place' | 'grid';
  readonly code: string;
  readonly shape: Polygon | MultiPolygon;
  readonly datum: string;
  readonly sketch: boolean;
}

/** All boundaries of a region, larger areas first, because codes grow with depth. */
export async function boundariesOf(db: Pool, region: string): Promise<readonly Boundary[]> {
  const { rows } = await db.query<Boundary>(
    'select kind, code, shape, datum, sketch from boundary where region = $1 order by length(code), code',
    [region],
  );
  return rows;
}

/** Puts boundaries in place of those of the same codes; the first real one takes away what was only a sketch. */
export async function keepBoundaries(
  db: Pool | PoolClient,
  region: string,
  boundaries: readonly Boundary[],
  { by, at }: { readonly by: string; readonly at: string },
): Promise<void> {
  if (boundaries.some(({ sketch }) => !sketch))
    await db.query('delete from boundary where region = $1 and sketch', [region]);
  await db.query(
    `insert into boundary (kind, code, region, shape, datum, sketch, at, by)
     select b->>'kind', b->>'code', $1, b->'shape', b->>'datum', (b->>'sketch')::boolean, $3, $4 from jsonb_array_elements($2) b
     on conflict (kind, code, region) do update
     set shape = excluded.shape, datum = excluded.datum, sketch = excluded.sketch, at = excluded.at, by = excluded.by`,
    [region, JSON.stringify(boundaries), at, by],
  );
}
