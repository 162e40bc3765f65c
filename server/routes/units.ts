import type { House } from '../house.ts';
import { namesIn } from '../names.ts';
import type { Api } from './api.ts';

/** The tree of units: public, because who is responsible for what is. */
export function unitRoutes(app: Api, house: House): void {
  app.get('/api/units', { schema: { summary: 'Units and their superiors' } }, async (request) => {
    const atlas = await house.atlas();
    const names = namesIn(atlas, request.lang);
    return [...atlas.units.values()].map(({ key, name, kind, parents, external }) => ({
      key,
      name: names.unit(key) ?? name,
      kind,
      parents,
      external,
    }));
  });
}
