import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import { actRoutes } from './acts.ts';
import { entryRoutes } from './entries.ts';
import { healthRoutes } from './health.ts';
import { matterRoutes } from './matters.ts';
import { procedureRoutes } from './procedures.ts';
import { sessionRoutes } from './sessions.ts';
import type { Api } from './api.ts';

/** Every resource, one line each. */
export const routes = (house: House) => async (app: FastifyInstance) => {
  const api = app as Api;
  healthRoutes(api, house);
  sessionRoutes(api, house);
  procedureRoutes(api, house);
  matterRoutes(api, house);
  actRoutes(api, house);
  entryRoutes(api, house);
};
