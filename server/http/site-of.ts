import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { Trouble } from './problem.ts';

/** The address people type: as configured (HUIYIN_SITE_URL), else as this request came. */
export function siteOf(house: House, request: FastifyRequest): { readonly origin: string; readonly host: string } {
  const site = URL.parse(house.channels.site ?? cameTo(request));
  // A request may say any address of itself, also one that is none.
  if (site === null) throw new Trouble('bad-request');
  return { origin: site.origin, host: site.hostname };
}

/** The address a request was sent to: a proxy may say https, and nothing else. */
export const cameTo = ({ protocol, host }: FastifyRequest): string =>
  `${protocol === 'https' ? 'https' : 'http'}://${host}`;
