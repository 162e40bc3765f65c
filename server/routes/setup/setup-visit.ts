import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SetupReader } from '#web/resident/setup/frame.ts';
import { noticePage } from '#web/resident/setup/notice-page.ts';
import { setupWords } from '#web/resident/setup/words/index.ts';
import { cookieName, cookieOptions } from '../../http/credentials.ts';
import { noteBroken } from '../../http/errors.ts';
import { outOfReach } from '../../http/out-of-reach.ts';
import { type ProblemName, Trouble } from '../../http/problem.ts';
import { problems } from '../../http/problem-words.ts';
import { sendSorry } from '../../http/sorry.ts';
import { assets } from '../resident/assets.ts';
import { sendPage } from '../resident/visit.ts';

const style = readFileSync(new URL('../../../web/resident/setup/setup.css', import.meta.url), 'utf8');
const stylePath = `/setup-${hash('sha256', style).slice(0, 12)}.css`;

/** What set-up adds to the residents' style, at an address that changes with it. */
export function setupStyle(app: FastifyInstance): void {
  app.get(stylePath, (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(style),
  );
}

/** For whom a page of the set-up is written. After a refused form, language is changed on the page the form came from. */
export const setupReader = (request: FastifyRequest, county: string): SetupReader => ({
  ...{ lang: request.lang, words: setupWords[request.lang], county },
  path:
    request.method === 'GET'
      ? request.url
      : request.url.replace(/\/(confirm|one|password|open|stop|stop\/sure|restart)$/, ''),
  // Before there is a county nobody has an account.
  signedIn: request.caller?.kind === 'staff',
  styles: [assets.style, stylePath],
});

/** `/setup?code=…`: the code goes into a cookie for these pages and out of the address. True when it was answered so. */
export function keepCode(request: FastifyRequest, reply: FastifyReply): boolean {
  const { code } = request.query as { code?: unknown };
  if (typeof code !== 'string' || !/^\/setup\/?\?/.test(request.url)) return false;
  const kept = { ...cookieOptions, path: '/setup' };
  reply.setCookie(cookieName(request, 'setup'), code.trim().slice(0, 100), kept).redirect('/setup', 303);
  return true;
}

/** The fields of a plain form, trimmed. */
export function fieldsOf(request: FastifyRequest): (name: string) => string {
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  return (name) => (typeof body[name] === 'string' ? body[name].trim().slice(0, 300) : '');
}

/** Errors of these pages as a page. */
export function explainSetupError(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const passing = outOfReach(error);
  if (passing !== undefined) return sendSorry(request, reply, passing);
  const name = problemOf(error);
  const { status, ...message } = problems[name];
  if (status >= 500) noteBroken(error, request);
  return sendPage(reply, noticePage(setupReader(request, ''), message[request.lang]), status);
}

function problemOf(error: Error & { statusCode?: number }): ProblemName {
  if (error instanceof Trouble) return error.problem;
  if (error.statusCode === 413) return 'too-large';
  return (error.statusCode ?? 500) < 500 ? 'bad-request' : 'broken';
}
