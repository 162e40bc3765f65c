import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import type { Api } from './api.ts';

const built = fileURLToPath(new URL('../../dist/desk/', import.meta.url));

/** The staff desk as built. Its files are named by their content and kept for ever; the page itself is asked for each time. */
export async function deskRoutes(app: Api): Promise<void> {
  if (!existsSync(built)) return;
  await app.register(fastifyStatic, {
    root: built,
    prefix: '/desk/',
    globIgnore: ['index.html'],
    decorateReply: true,
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    wildcard: false,
  });
  // As it was built when the server started, like the files it names.
  const page = readFileSync(`${built}index.html`, 'utf8');
  const hidden = { schema: { hide: true } };
  app.get('/desk/', hidden, (_request, reply) => sendDesk(reply, page));
  app.get('/desk/*', hidden, (request, reply) =>
    request.url.includes('/assets/') ? sendProblem(reply, request.lang, 'not-found') : sendDesk(reply, page),
  );
}

/** The page with a word used once, by which the component library's own styles are known from any that were slipped in. */
function sendDesk(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', policyWith(nonce))
    .send(page.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`));
}

const policyWith = (nonce: string): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    `style-src 'self' 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
