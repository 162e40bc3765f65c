import type { FastifyReply, FastifyRequest } from 'fastify';

/** Of every page but the desk, and of every other answer: its own files, nothing inline, nothing fetched by a script. */
const strict = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const aYear = 365 * 24 * 3600;
/** Instruments of the device that no page of ours asks for. */
const unused = ['camera', 'microphone', 'display-capture', 'payment', 'usb', 'serial', 'bluetooth', 'midi'];

/** Headers that every answer carries; what is said to one caller is kept by no cache on the way. */
export function secureHeaders<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: T,
  done: (error: null, payload: T) => void,
): void {
  reply.headers({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'permissions-policy': `${unused.map((name) => `${name}=()`).join(', ')}, geolocation=(self)`,
    'cross-origin-opener-policy': 'same-origin',
  });
  // Once seen over https, never again without: only the browser that came that way is told.
  if (request.protocol === 'https') reply.header('strict-transport-security', `max-age=${aYear}`);
  if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', strict);
  if (!reply.hasHeader('cross-origin-resource-policy')) reply.header('cross-origin-resource-policy', 'same-origin');
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  if (!reply.hasHeader('content-language')) reply.header('content-language', request.lang);
  done(null, payload);
}
