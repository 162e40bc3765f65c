import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { House } from '#server/house.ts';
import { buildApp } from '#server/http/app.ts';

export interface Route {
  readonly method: string;
  /** As registered: `/api/matters/:id`. */
  readonly url: string;
}

/** The application of a county once more, in this process, and every route it has: nothing can be forgotten in a list. */
export async function appWithRoutes(house: House): Promise<{ app: FastifyInstance; routes: readonly Route[] }> {
  const routes: Route[] = [];
  const note = ({ method, url }: RouteOptions) => {
    for (const one of [method].flat()) if (one !== 'HEAD' && one !== 'OPTIONS') routes.push({ method: one, url });
  };
  const begun = (message: unknown) => (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', note);
  subscribe('fastify.initialization', begun);
  try {
    const app = await buildApp(house);
    await app.ready();
    return { app, routes };
  } finally {
    unsubscribe('fastify.initialization', begun);
  }
}
