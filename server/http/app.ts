import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { Lang } from '#domain/words/lang.ts';
import type { House } from '../house.ts';
import { routes } from '../routes/index.ts';
import { noSuchPage } from '../routes/resident/resident-pages.ts';
import { type Caller, callerOf, nobody } from '../who/caller.ts';
import { byItself } from '../who/session-terms.ts';
import { sameOrigin, tokenOf } from './credentials.ts';
import { answerError, answerUnreadable } from './errors.ts';
import { secureHeaders } from './headers.ts';
import { keepDoor, noteRoutes } from './keep-doors.ts';
import { langOf } from './lang.ts';
import { limitStrangers } from './limit-strangers.ts';
import { noteRequests } from './note-requests.ts';
import { describeApi } from './openapi.ts';
import { sendProblem, Trouble } from './problem.ts';
import { shedLoad } from './shed.ts';
import { soundRequest } from './sound-request.ts';
import { answerUnread } from './unread-request.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
    lang: Lang;
  }
}

/** Whoever sends slowly holds a place: five minutes are enough for ten photos on a poor line, twenty seconds for a heading. */
const calm = {
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: () => randomUUID(),
  requestTimeout: 300_000,
  http: { headersTimeout: 20_000 },
  clientErrorHandler: answerUnread,
} as const;

/** The web application of one county: every route, with who is asking and in which language known before it runs. `setupCode`: lets its holder make the first administrator. */
export async function buildApp(house: House, setupCode?: string): Promise<FastifyInstance> {
  const app = newApp(house);
  noteRoutes(app);
  await app.register(cookie);
  await app.register(formbody);
  await app.register(multipart, { limits: { fileSize: 10 * 1024 * 1024, files: 8 } });
  await describeApi(app);
  knowWhoAsks(app, house);
  app.addHook('preValidation', soundRequest);
  app.addHook('onSend', secureHeaders);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) =>
    request.headers.accept?.includes('text/html')
      ? noSuchPage(house, request, reply)
      : sendProblem(reply, request.lang, 'not-found'),
  );
  await app.register(routes(house, setupCode));
  return app;
}

/** Before anything else: in which language, whether there is room, who it is, and whether the door is theirs. */
function knowWhoAsks(app: FastifyInstance, house: House): void {
  app.decorateRequest('caller');
  app.decorateRequest('lang', 'zh');
  app.addHook('onRequest', (request, _reply, next) => {
    request.lang = langOf(request);
    next();
  });
  noteRequests(app, house);
  shedLoad(app, house);
  app.addHook('onRequest', async (request) => {
    if (request.turnedAway !== undefined) return;
    request.caller = await identify(house, request);
    keepDoor(request);
  });
  limitStrangers(app);
}

const newApp = (house: House) =>
  Fastify({
    ...calm,
    loggerInstance: house.watch.log as FastifyBaseLogger,
    // A proxy on this machine may say for whom it asks, and whether over https; nobody else is believed.
    trustProxy: 'loopback',
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    frameworkErrors: answerUnreadable,
  }).withTypeProvider<TypeBoxTypeProvider>();

/** A cookie is sent by the browser whoever made the page, so an act with it must come from our own pages. */
async function identify(house: House, request: FastifyRequest): Promise<Caller> {
  const token = tokenOf(request);
  if (token === undefined) return nobody;
  if (token.from === 'cookie' && !sameOrigin(request)) throw new Trouble('not-allowed');
  return await callerOf(house, token.value, !byItself.has(request.routeOptions.url ?? ''));
}
