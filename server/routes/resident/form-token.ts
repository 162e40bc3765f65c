import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { House } from '../../house.ts';
import { cookieOf } from '../../http/credentials.ts';

/** What a form of ours carries to prove that it is ours: a page elsewhere cannot know it. */
export const formToken = (house: House, request: FastifyRequest): string =>
  house.keys.mark('form', cookieOf(request, 'slip') ?? '').slice(0, 32);

export function isOurForm(house: House, request: FastifyRequest, token: string): boolean {
  const [right, given] = [Buffer.from(formToken(house, request)), Buffer.from(token)];
  return right.length === given.length && timingSafeEqual(right, given);
}
