import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import { answerError, answerUnreadable } from '../http/errors.ts';
import { secureHeaders } from '../http/headers.ts';
import { langOf } from '../http/lang.ts';
import { sendProblem } from '../http/problem.ts';
import type { Api } from '../routes/api.ts';
import { healthRoutes } from '../routes/health.ts';
import { assetRoutes } from '../routes/resident/assets.ts';
import { readerChoices } from '../routes/resident/reader-choices.ts';
import { countyPages } from '../routes/setup/county-pages.ts';
import type { NewCounty } from './begin-county.ts';

interface Waiting {
  /** A house of no county: it knows whether the database answers. */
  readonly house: House;
  readonly code: string;
  /** Puts the county in and gives the application that serves it. */
  readonly begin: (county: NewCounty) => Promise<FastifyInstance>;
}

/** What a server without a county answers: its health, the choice of a county, and for all else the way there. Once there is a county, every request goes to its own application, on the same port. */
export async function waitingRoom({ house, code, begin }: Waiting): Promise<FastifyInstance> {
  const room = Fastify({
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    frameworkErrors: answerUnreadable,
  });
  let county: FastifyInstance | undefined;
  room.addHook('onRequest', (request, reply, next) => {
    if (county === undefined) return next();
    reply.hijack();
    county.routing(request.raw, reply.raw);
  });
  room.addHook('onClose', async () => county?.close());
  await furnish(room, house);
  const once = onlyOnce(begin);
  countyPages(room, code, async (chosen) => {
    county = await once(chosen);
  });
  return room;
}

async function furnish(room: FastifyInstance, house: House): Promise<void> {
  await room.register(cookie);
  await room.register(formbody);
  room.decorateRequest('lang', 'zh');
  room.addHook('onRequest', (request, _reply, next) => {
    request.lang = langOf(request);
    next();
  });
  room.addHook('onSend', secureHeaders);
  room.setErrorHandler(answerError);
  room.setNotFoundHandler((request, reply) =>
    /^\/(api|log|open311)\b/.test(request.url)
      ? sendProblem(reply, request.lang, 'not-open-yet')
      : reply.redirect('/setup', 303),
  );
  healthRoutes(room as Api, house);
  assetRoutes(room);
  readerChoices(room);
}

/** Two presses of the button begin one county; when it fails, the next press tries again. */
function onlyOnce(begin: Waiting['begin']): Waiting['begin'] {
  let beginning: Promise<FastifyInstance> | undefined;
  return (county) => {
    beginning ??= begin(county).catch((error: unknown) => {
      beginning = undefined;
      throw error;
    });
    return beginning;
  };
}
