import type { FastifyRequest } from 'fastify';
import type { Lang } from '#domain/words/lang.ts';
import { cookieOf } from './credentials.ts';

/** The caller's language: `?lang`, then the cookie, then Accept-Language; Chinese when none of them says English. */
export function langOf(request: FastifyRequest): Lang {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang ?? cookieOf(request, 'lang');
  if (asked === 'zh' || asked === 'en') return asked;
  const first = (request.headers['accept-language'] ?? '').split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'zh';
}
