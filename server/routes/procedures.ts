import type { House } from '../house.ts';
import { procedureViews } from '../views/procedure.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import type { ProcedureView } from './contract.ts';

/** The regulations in force, as forms and flows. */
export function procedureRoutes(app: Api, house: House): void {
  app.get(
    '/api/procedures',
    { schema: { summary: 'Procedures in force, with their forms as JSON Schema' } },
    async (request): Promise<ProcedureView[]> => procedureViews(await readingIn(house, request.lang)),
  );
}
