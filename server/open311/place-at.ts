import type { Atlas } from '../atlas.ts';

/** Degrees of WGS 84. */
export interface Position {
  readonly lat: number;
  readonly long: number;
}

/** A place of the register, with the middle it gives. */
interface Placed {
  readonly code: string;
  readonly lat: number;
  readonly long: number;
}

/** How far from the nearest known village a point may lie and still be the county's, metres: villages lie closer together than that. */
const reach = 10_000;

/**
 * The village (else the town) nearest to a point. `outside`: further from all of them than any point of the county. Undefined where the
 * register of places gives no positions, so that nothing can be said.
 */
export function placeAt(atlas: Atlas, point: Position): string | 'outside' | undefined {
  const known = placesIn(atlas);
  if (known.length === 0) return undefined;
  const nearest = known
    .map((place) => ({ code: place.code, far: metres(place, point) }))
    .sort((a, b) => a.far - b.far)[0];
  return nearest === undefined || nearest.far > reach ? 'outside' : nearest.code;
}

/** The middle of a place, or of the nearest place around it that has one. */
export function middleOf(atlas: Atlas, code: string): Position | undefined {
  for (const length of [12, 9, 6]) {
    if (code.length < length) continue;
    const middle = middleIn(atlas.rows('places').get(code.slice(0, length)));
    if (middle !== undefined) return middle;
  }
  return undefined;
}

function placesIn(atlas: Atlas): readonly Placed[] {
  const all = [...atlas.rows('places')].flatMap(([code, row]) => {
    const middle = middleIn(row);
    return middle === undefined ? [] : [{ code, ...middle }];
  });
  const villages = all.filter(({ code }) => code.length === 12);
  return villages.length > 0 ? villages : all.filter(({ code }) => code.length <= 9);
}

function middleIn(row: Readonly<Record<string, unknown>> | undefined): Position | undefined {
  const { lat, lng } = (row?.centre ?? {}) as { lat?: number; lng?: number };
  return lat === undefined || lng === undefined ? undefined : { lat, long: lng };
}

/** On a plane at that latitude: exact enough over the size of a county. */
function metres(a: Position, b: Position): number {
  const degree = 111_195;
  const wide = Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot((a.lat - b.lat) * degree, (a.long - b.long) * degree * wide);
}
