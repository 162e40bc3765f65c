import type { FastifyInstance, FastifyRequest } from 'fastify';
import { doorOf, letIn } from '../who/door.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route there is, as `GET /api/matters/:id`. */
    everyRoute: readonly string[];
  }
}

/** Notes every route that is made from now on. Throws for one of the API that nobody wrote down who is let in at. */
export function noteRoutes(app: FastifyInstance): void {
  const made: string[] = [];
  app.decorate('everyRoute', made);
  app.addHook('onRoute', ({ method, url }) => {
    const routes = [method]
      .flat()
      .filter((one) => !['HEAD', 'OPTIONS'].includes(one))
      .map((one) => `${one} ${url}`);
    const bare = routes.find((route) => url.startsWith('/api/') && doorOf(route) === undefined);
    if (bare !== undefined) throw new Error(`${bare} has no door: write it down in regulations/doors.ts`);
    made.push(...routes);
  });
}

/** Who asks is looked at before what they ask for: a door that is shut says the same of everything behind it. */
export function keepDoor({ method, routeOptions, caller, lang }: FastifyRequest): void {
  const { url } = routeOptions;
  const door = url?.startsWith('/api/') ? doorOf(`${method === 'HEAD' ? 'GET' : method} ${url}`) : undefined;
  if (door !== undefined) letIn(caller, door, lang);
}
