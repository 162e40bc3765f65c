import type { House } from '../house.ts';
import { childrenView } from '../views/children.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import type { ChildView } from './contract.ts';
import { idParam } from './matters.ts';

/** What a matter's acts opened: departments called, call-backs, promises, supervision. Only what the caller may see. */
export function childrenRoute(app: Api, house: House): void {
  app.get(
    '/api/matters/:id/children',
    {
      schema: { summary: 'Matters that this one opened, with the time charged to departments called', params: idParam },
    },
    async (request): Promise<readonly ChildView[]> => {
      const reading = await readingIn(house, request.lang);
      const { id } = await matterInScope(house, reading, request.caller, request.params.id);
      return childrenView(house, reading, request.caller, id);
    },
  );
}
