import type { FastifyRequest } from 'fastify';

/** The session token of a request: `Authorization: Bearer`, else the staff cookie, else the resident's. */
export function tokenOf(request: FastifyRequest): { value: string; from: 'header' | 'cookie' } | undefined {
  const [scheme, value] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && value) return { value, from: 'header' };
  const isStaffs = /^\/(api|desk|setup)\b/.test(request.url);
  const kept = isStaffs ? (cookieOf(request, 'staff') ?? cookieOf(request, 'slip')) : cookieOf(request, 'slip');
  return kept ? { value: kept, from: 'cookie' } : undefined;
}

type Cookie = 'staff' | 'device' | 'bringer' | 'lang' | 'print' | OnPath;
type OnPath = 'slip' | 'found' | 'setup' | 'outside';

/** Sent to some pages only, which `__Host-` does not allow. */
const onPath: readonly Cookie[] = ['slip', 'found', 'setup', 'outside'] satisfies OnPath[];

/** Over https the browser itself holds that it was set over https, and where it is for the whole site, by no other host. */
export function cookieName({ protocol }: Pick<FastifyRequest, 'protocol'>, name: Cookie): string {
  if (protocol !== 'https') return name;
  return `${onPath.includes(name) ? '__Secure-' : '__Host-'}${name}`;
}

/** What the browser sends back under that name. */
export const cookieOf = (request: FastifyRequest, name: Cookie): string | undefined =>
  request.cookies?.[cookieName(request, name)];

/** `auto`: marked secure wherever the page itself came over https. */
export const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto' } as const;

/** Whether a page of this very site, or whoever typed the address, led here. Browsers say so over https; else their referrer does. */
export function fromHere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return URL.parse(headers.referer ?? '')?.host === headers.host;
}

/** True for reads, and for writes that a page of this very site sends. */
export function sameOrigin(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  return origin === undefined || URL.parse(origin)?.host === request.headers.host;
}
