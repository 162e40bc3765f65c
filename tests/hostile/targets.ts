import type { ProcedureView } from '#server/routes/contract.ts';
import type { County } from '../county.ts';
import type { Route } from './every-route.ts';
import type { Operation, Target } from './shots.ts';

/** Never ends, or ends the run: tried by tests of their own. */
const apart = new Set(['GET /api/live', 'DELETE /api/session']);

/** Every operation of the description, acts with the forms they ask for, and every page besides. */
export async function targetsOf(county: County, routes: readonly Route[]): Promise<readonly Target[]> {
  const api = await county.stranger.get<{ paths: Record<string, Record<string, Operation>> }>('/api/openapi.json');
  const described = Object.entries(api.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      ...{ method: method.toUpperCase(), path, operation, isPage: false },
    })),
  );
  const known = new Set(described.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
  const pages = routes
    .filter(({ method, url }) => !known.has(`${method} ${url}`) && !/^\/desk\/assets\//.test(url))
    .map(({ method, url }) => ({ method, path: url, operation: {}, isPage: !/^\/(api|open311|log)/.test(url) }));
  const procedures = await county.stranger.get<ProcedureView[]>('/api/procedures');
  const all = [...described, ...forms(procedures), ...pages];
  return all.filter(({ method, path }) => !apart.has(`${method} ${path}`));
}

/** Intake and acts once for each procedure, with its own questions. */
function forms(procedures: readonly ProcedureView[]): readonly Target[] {
  const sent = (path: string, schema: object): Target => ({
    ...{ method: 'POST', path, isPage: false },
    operation: { requestBody: { content: { 'application/json': { schema } } } },
  });
  return procedures.flatMap(({ id, form, acts }) => [
    sent('/api/matters', object({ procedure: { const: id }, form })),
    sent('/api/matters/{id}/acts', {
      anyOf: Object.entries(acts).map(([act, { form: asked }]) => object({ act: { const: act }, data: asked })),
    }),
  ]);
}

const object = (properties: object) => ({ type: 'object', properties, required: Object.keys(properties) });
