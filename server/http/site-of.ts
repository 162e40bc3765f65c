import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';

/** The address people type: as configured (HUIYIN_SITE_URL), else as this request came. */
export function siteOf(house: House, request: FastifyRequest): { readonly origin: string; readonly host: string } {
  const { origin, hostname } = new URL(house.channels.site ?? `${request.protocol}://${request.host}`);
  return { origin, host: hostname };
}
