import type { FastifyInstance } from 'fastify';
import { ctiRoute } from '../channels/cti.ts';
import { channelRoutes } from '../channels/index.ts';
import type { House } from '../house.ts';
import { open311Routes } from '../open311/open311-routes.ts';
import { followDoor, slipDoor } from '../who/follow.ts';
import { staffDoor } from '../who/staff-door.ts';
import { actRoutes } from './acts.ts';
import type { Api } from './api.ts';
import { bulkRoutes } from './bulk.ts';
import { callRoutes } from './calls.ts';
import { countyRoute } from './county.ts';
import { deskRoutes } from './desk.ts';
import { entryRoutes } from './entries.ts';
import { entryProofRoutes } from './entry-proofs.ts';
import { exchangeRoutes } from './exchange.ts';
import { factorRoutes } from './factors.ts';
import { figureRoutes } from './figures.ts';
import { fileRoutes } from './files.ts';
import { followRoute } from './follow.ts';
import { handOverRoutes } from './hand-overs.ts';
import { healthRoutes } from './health.ts';
import { keepingRoutes } from './keeping.ts';
import { keyRoutes } from './keys.ts';
import { knowledgeRoutes } from './knowledge.ts';
import { likelyRoutes } from './likely.ts';
import { listeningRoutes } from './listening.ts';
import { listeningModelRoutes } from './listening-models.ts';
import { liveRoute } from './live.ts';
import { logRoutes } from './log.ts';
import { lookRoutes } from './looks.ts';
import { machineWordsRoutes } from './machine-words.ts';
import { mapRoutes } from './map.ts';
import { matterRoutes } from './matters.ts';
import { messageRoutes } from './messages.ts';
import { networkRoutes } from './network.ts';
import { noticeRoutes } from './notices.ts';
import { outsideRoutes } from './outside.ts';
import { ownAccountRoutes } from './own-account.ts';
import { ownPasswordRoute } from './own-password.ts';
import { paperRoutes } from './papers.ts';
import { passkeyRoutes } from './passkeys.ts';
import { passwordResetRoutes } from './password-resets.ts';
import { procedureRoutes } from './procedures.ts';
import { proofRoutes } from './proof.ts';
import { proposalRoutes } from './proposal.ts';
import { publicRoutes } from './public.ts';
import { receptionRoutes } from './reception.ts';
import { registerRoutes } from './registers.ts';
import { replyCheckRoute } from './reply-check.ts';
import { residentPages } from './resident/resident-pages.ts';
import { savedViewRoutes } from './saved-views.ts';
import { searchRoutes } from './search.ts';
import { sessionRoutes } from './sessions.ts';
import { setupPages } from './setup/setup-pages.ts';
import { stationRoute } from './station.ts';
import { supervisionRoutes } from './supervision.ts';
import { topicRoutes } from './topics.ts';
import { unitRoutes } from './units.ts';
import { webhookRoutes } from './webhooks.ts';

/** Every resource of the API, one line each. */
const resources: readonly ((api: Api, house: House) => void)[] = [
  healthRoutes,
  factorRoutes,
  passkeyRoutes,
  passwordResetRoutes,
  ownAccountRoutes,
  outsideRoutes,
  procedureRoutes,
  matterRoutes,
  actRoutes,
  replyCheckRoute,
  machineWordsRoutes,
  bulkRoutes,
  entryRoutes,
  lookRoutes,
  keepingRoutes,
  paperRoutes,
  liveRoute,
  fileRoutes,
  noticeRoutes,
  messageRoutes,
  savedViewRoutes,
  searchRoutes,
  figureRoutes,
  exchangeRoutes,
  countyRoute,
  unitRoutes,
  networkRoutes,
  handOverRoutes,
  stationRoute,
  supervisionRoutes,
  registerRoutes,
  knowledgeRoutes,
  likelyRoutes,
  proposalRoutes,
  topicRoutes,
  listeningModelRoutes,
  listeningRoutes,
  receptionRoutes,
  mapRoutes,
  callRoutes,
  keyRoutes,
  publicRoutes,
  logRoutes,
  entryProofRoutes,
  webhookRoutes,
  open311Routes,
  ctiRoute,
];

/** Everything that can be asked: the API, then the pages. */
export const routes = (house: House, setupCode?: string) => async (app: FastifyInstance) => {
  const api = app as Api;
  // One door for the API, the pages and messages, so that wrong tries are counted together.
  const door = slipDoor(house);
  const follow = followDoor(house, door);
  const desk = staffDoor(house);
  sessionRoutes(api, house, desk);
  ownPasswordRoute(api, house, desk);
  proofRoutes(api, house, desk);
  for (const resource of resources) resource(api, house);
  followRoute(api, follow);
  channelRoutes(api, house, door);
  await deskRoutes(api);
  setupPages(api, house, desk, setupCode);
  await residentPages(api, house, follow);
};
