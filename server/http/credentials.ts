import type { FastifyRequest } from 'fastify';

/** The session token of a request: `Authorization: Bearer`, else the staff cookie, else the resident's. */
export function tokenOf(request: FastifyRequest): { value: string; from: 'header' | 'cookie' } | undefined {
  const [scheme, value] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && value) return { value, from: 'header' };
  const isStaffs = /^\/(api|desk|setup)\b/.test(request.url);
  const kept = isStaffs ? (request.cookies[staffCookie(request)] ?? request.cookies.slip) : request.cookies.slip;
  return kept ? { value: kept, from: 'cookie' } : undefined;
}

/** Over https the browser itself holds that no other host has set it. */
export const staffCookie = ({ protocol }: FastifyRequest): string => (protocol === 'https' ? '__Host-staff' : 'staff');

/** `auto`: marked secure wherever the page itself came over https. */
export const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto' } as const;

/** True for reads, and for writes that a page of this very site sends. */
export function sameOrigin(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  return origin === undefined || URL.parse(origin)?.host === request.headers.host;
}
