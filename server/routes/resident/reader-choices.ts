import type { FastifyInstance, FastifyRequest } from 'fastify';
import { cookieName, cookieOptions } from '../../http/credentials.ts';

type Choice = { Querystring: { to?: string; back?: string } };

const year = { ...cookieOptions, maxAge: 365 * 24 * 3600 };

/** Language and size of print, kept in a cookie; back to where the reader was. */
export function readerChoices(app: FastifyInstance): void {
  app.get<Choice>('/lang', (request, reply) =>
    reply
      .setCookie(cookieName(request, 'lang'), request.query.to === 'en' ? 'en' : 'zh', year)
      .redirect(backTo(request.query.back), 303),
  );
  app.get<Choice>('/print-size', (request, reply) =>
    reply
      .setCookie(cookieName(request, 'print'), request.query.to === 'large' ? 'large' : 'normal', year)
      .redirect(backTo(request.query.back), 303),
  );
  app.addHook('onRequest', (request, reply, next) => {
    if (namesLang(request)) reply.setCookie(cookieName(request, 'lang'), request.lang, year);
    next();
  });
}

const namesLang = (request: FastifyRequest): boolean => {
  const { lang } = (request.query ?? {}) as { lang?: unknown };
  return lang === 'zh' || lang === 'en';
};

/** A path of this site, without the language it asked for; anything else is the first page. */
function backTo(back = '/'): string {
  const url = URL.parse(back, 'http://here');
  if (url === null || url.host !== 'here' || !back.startsWith('/') || url.pathname.startsWith('//')) return '/';
  url.searchParams.delete('lang');
  return `${url.pathname}${url.search}`;
}
