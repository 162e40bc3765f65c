import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import { followDoor } from '../who/follow.ts';
import { actRoutes } from './acts.ts';
import type { Api } from './api.ts';
import { countyRoute } from './county.ts';
import { deskRoutes } from './desk.ts';
import { entryRoutes } from './entries.ts';
import { fileRoutes } from './files.ts';
import { followRoute } from './follow.ts';
import { healthRoutes } from './health.ts';
import { liveRoute } from './live.ts';
import { lookRoutes } from './looks.ts';
import { matterRoutes } from './matters.ts';
import { noticeRoutes } from './notices.ts';
import { procedureRoutes } from './procedures.ts';
import { registerRoutes } from './registers.ts';
import { residentPages } from './resident/resident-pages.ts';
import { savedViewRoutes } from './saved-views.ts';
import { sessionRoutes } from './sessions.ts';
import { setupPages } from './setup/setup-pages.ts';
import { unitRoutes } from './units.ts';

/** Every resource, one line each. */
export const routes = (house: House, setupCode?: string) => async (app: FastifyInstance) => {
  const api = app as Api;
  // One door for the API and the pages, so that wrong tries are counted together.
  const follow = followDoor(house);
  healthRoutes(api, house);
  sessionRoutes(api, house);
  procedureRoutes(api, house);
  matterRoutes(api, house);
  actRoutes(api, house);
  entryRoutes(api, house);
  lookRoutes(api, house);
  followRoute(api, follow);
  liveRoute(api, house);
  fileRoutes(api, house);
  noticeRoutes(api, house);
  savedViewRoutes(api, house);
  countyRoute(api, house);
  unitRoutes(api, house);
  registerRoutes(api, house);
  await deskRoutes(api);
  setupPages(api, house, setupCode);
  await residentPages(api, house, follow);
};
