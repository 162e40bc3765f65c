import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { contentsOf } from '../store/contents.ts';
import { matterInScope } from '../views/in-scope.ts';
import { matterView } from '../views/matter.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import type { MatterView } from './contract.ts';
import { intakeRoute } from './intake.ts';
import { exportMatters, listMatters, listQuery } from './ledger.ts';

export const idParam = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** Matters: taken in, listed, and one whole. Whoever asks sees what their offices see; everything else is not found. */
export function matterRoutes(app: Api, house: House): void {
  intakeRoute(app, house);
  app.get(
    '/api/matters',
    { schema: { summary: 'Ledger view; format=csv gives a file', querystring: listQuery } },
    async (request, reply) => {
      if (request.caller.kind === 'nobody') throw new Trouble('sign-in-first');
      if (request.query.format !== 'csv') return listMatters(house, request);
      const file = await exportMatters(house, request);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="matters.csv"')
        .send(file);
    },
  );
  app.get(
    '/api/matters/:id',
    { schema: { summary: 'One matter', params: idParam } },
    async (request): Promise<MatterView> => {
      const { id } = request.params;
      const reading = await readingIn(house, request.lang);
      // Both at once; what lies beside is dropped unread when the matter is not the caller's to see.
      const [line, contents] = await Promise.all([
        matterInScope(house, reading, request.caller, id),
        contentsOf(house.db, house.region, id),
      ]);
      return matterView(line, contents, reading);
    },
  );
}
