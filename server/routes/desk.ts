import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { sendProblem } from '../http/problem.ts';
import type { Api } from './api.ts';

const built = fileURLToPath(new URL('../../dist/desk/', import.meta.url));

/** The staff desk as built. Its files are named by their content and kept for ever; the page itself is asked for each time. */
export async function deskRoutes(app: Api): Promise<void> {
  if (!existsSync(built)) return;
  await app.register(fastifyStatic, {
    root: built,
    prefix: '/desk/',
    decorateReply: true,
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    wildcard: false,
  });
  app.get('/desk/*', { schema: { hide: true } }, (request, reply) => {
    if (request.url.includes('/assets/')) return sendProblem(reply, request.lang, 'not-found');
    return reply.sendFile('index.html');
  });
}
