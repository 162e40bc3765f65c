import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { mapView } from '../map/map-view.ts';
import { datums, readBoundaries } from '../map/read-boundaries.ts';
import { keepBoundaries } from '../store/boundaries.ts';
import { inTransaction } from '../store/transaction.ts';
import { readingIn } from '../views/reading.ts';
import { postAt } from '../who/door.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { MapView } from './map-contract.ts';

const narrowed = Type.Object({ category: Type.Optional(Type.String({ maxLength: 80 })) });
const given = Type.Object({ datum: Type.Union(datums.map((name) => Type.Literal(name))) });

/** The map of open service requests and grids, and the boundaries it is drawn with. Nothing on it comes from outside. */
export function mapRoutes(app: Api, house: House): void {
  const map = { summary: 'Open service requests by village, boundaries and grids (staff)', querystring: narrowed };
  app.get('/api/map', { schema: map }, async (request): Promise<MapView> => {
    const staff = staffOnly(request.caller);
    return mapView(house, await readingIn(house, request.lang), staff, request.query.category);
  });
  const bring = {
    summary: 'Import boundaries: one GeoJSON file, its coordinates wgs84, gcj02 or bd09 (multipart, admin)',
    querystring: given,
  };
  app.post('/api/boundaries', { schema: bring }, async (request) => {
    const { key: by } = postAt(request.caller, 'programs');
    if (!request.isMultipart()) throw new Trouble('wrong-media');
    const part = await request.file();
    if (part === undefined) throw new Trouble('bad-request', { field: 'file' });
    const { atlas, world } = await readingIn(house, request.lang);
    const file = (await part.toBuffer()).toString('utf8');
    const boundaries = readBoundaries(file, request.query.datum, (name, key) => atlas.rows(name).has(key));
    await inTransaction(house.db, (client) => keepBoundaries(client, house.region, boundaries, { by, at: world.now }));
    return { imported: boundaries.length };
  });
}
