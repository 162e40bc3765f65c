import type { House } from '../house.ts';
import type { MapArea, MapGrid, MapPlace, MapView, Spot } from '../routes/map-contract.ts';
import { type Boundary, boundariesOf } from '../store/boundaries.ts';
import { countPlaces, type PlaceCount } from '../store/count-places.ts';
import type { Reading } from '../views/reading.ts';
import type { Staff } from '../who/caller.ts';
import { mayEnter } from '../who/door.ts';
import { scopeOf } from '../who/scope.ts';

/** What the map shows this caller: boundaries, grids, and open service requests by village as far as they see them. */
export async function mapView(
  house: House,
  reading: Reading,
  staff: Staff,
  category: string | undefined,
): Promise<MapView> {
  const { db, region } = house;
  const scope = scopeOf(staff, reading.world, 2);
  const counting = { region, scope, category, now: new Date(reading.world.now) };
  const [counts, boundaries] = await Promise.all([countPlaces(db, counting), boundariesOf(db, region)]);
  const all = counts.map((count) => placeOf(count, reading));
  const known = all.filter((place) => place.spot !== null);
  const unplaced = all.filter((place) => place.spot === null).reduce((sum, { n }) => sum + n, 0);
  return {
    places: known,
    unplaced,
    areas: boundaries.map((boundary) => areaOf(boundary, reading)),
    grids: gridsIn(reading),
    sketch: boundaries.length > 0 && boundaries.every(({ sketch }) => sketch),
    mayImport: mayEnter(staff, 'programs'),
  };
}

function placeOf({ code, n, late }: PlaceCount, { atlas, names }: Reading): MapPlace {
  const row = atlas.rows('places').get(code);
  const town = code.slice(0, 9);
  const spot = (row?.centre ?? null) as Spot | null;
  return { code, name: names.place(code) ?? code, town: names.place(town) ?? '', spot, n, late };
}

const areaOf = ({ kind, code, shape }: Boundary, reading: Reading): MapArea => {
  const row = reading.atlas.rows(kind === 'grid' ? 'grids' : 'places').get(code);
  const name = kind === 'grid' ? gridName(row, reading) : (reading.names.place(code) ?? code);
  return { kind, code, level: String(row?.level ?? ''), name, shape };
};

/** Grids by the places they cover: the list where one was given, else their own place. */
const gridsIn = (reading: Reading): readonly MapGrid[] =>
  [...reading.atlas.rows('grids')].map(([key, row]) => {
    const covers = (row.covers ?? []) as readonly string[];
    return { key, name: gridName(row, reading), covers: covers.length > 0 ? covers : [String(row.place)] };
  });

function gridName(row: Readonly<Record<string, unknown>> | undefined, { lang }: Reading): string {
  const { name = '', en } = (row ?? {}) as { name?: string; en?: string };
  return (lang === 'en' ? en : undefined) ?? name;
}
