import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Html, textOf } from '#web/resident/html.ts';
import { pageWords, type Reader } from '#web/resident/reader.ts';
import type { House } from '../../house.ts';
import { cookieOf } from '../../http/credentials.ts';
import { regionName, regionOf } from '../../region.ts';
import { type Reading, readingIn } from '../../views/reading.ts';
import { assets } from './assets.ts';

/** One request for a page: whom it is for, and everything matters are put into words with. */
export interface Visit {
  readonly reader: Reader;
  readonly reading: Reading;
}

export async function visitOf(house: House, request: FastifyRequest): Promise<Visit> {
  const { lang } = request;
  const [reading, region] = await Promise.all([readingIn(house, lang), regionOf(house)]);
  const name = { zh: regionName(region, 'zh'), en: regionName(region, 'en') };
  const reader: Reader = {
    ...{ lang, assets, words: pageWords[lang], wording: reading.wording, now: reading.world.now },
    large: cookieOf(request, 'print') === 'large',
    path: request.method === 'GET' ? request.url : (request.routeOptions.url ?? '/').replace(/\/:.*$/, ''),
    county: { region: house.region, name, demo: region.demo, open: region.opened !== null },
  };
  return { reader, reading };
}

export const sendPage = (reply: FastifyReply, page: Html, status = 200): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').header('vary', 'accept-language, cookie').send(textOf(page));
