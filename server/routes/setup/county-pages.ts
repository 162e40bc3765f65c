import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { beginPage, choosePage } from '#web/resident/setup/county-page.ts';
import { lockedPage } from '#web/resident/setup/locked-page.ts';
import { cookieOf } from '../../http/credentials.ts';
import type { NewCounty } from '../../setup/begin-county.ts';
import { citiesIn, countiesIn, countyOf, type Division, findCounties, provinces } from '../../setup/divisions.ts';
import { holdsCode } from '../../setup/gate.ts';
import { sendPage } from '../resident/visit.ts';
import { explainSetupError, fieldsOf, keepCode, setupReader, setupStyle } from './setup-visit.ts';

/** The first step, while no county is served: which one it shall be. Only for whoever holds the code. */
export function countyPages(app: FastifyInstance, code: string, begin: (county: NewCounty) => Promise<void>): void {
  setupStyle(app);
  app.register((pages, _, done) => {
    pages.setErrorHandler(explainSetupError);
    pages.addHook('preHandler', (request, reply, next) => {
      if (keepCode(request, reply)) return;
      if (holdsCode(request, code)) return next();
      const tried = cookieOf(request, 'setup') !== undefined;
      sendPage(reply, lockedPage(setupReader(request, ''), tried), tried || request.method !== 'GET' ? 403 : 200);
    });
    pages.get('/setup', (_, reply) => reply.redirect('/setup/county', 303));
    pages.get('/setup/county', choose);
    pages.post('/setup/county', (request, reply) => take(request, reply, begin));
    done();
  });
}

type Asked = { q?: string; province?: string; city?: string; county?: string };

async function choose(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { q = '', province = '', city = '', county = '' } = request.query as Asked;
  const reader = setupReader(request, '');
  const chosen = await countyOf(county);
  if (chosen !== undefined) {
    const start = { name: chosen.name, nameEn: '', villages: true, categories: true, faults: [] };
    return sendPage(reply, beginPage(reader, { county: chosen, ...start }));
  }
  const typed = q.trim().slice(0, 30);
  const found = typed === '' ? [] : await findCounties(typed);
  const cities = province === '' ? [] : await citiesIn(province);
  const inProvince = cities.some(({ code }) => code === city);
  const counties = inProvince ? await countiesIn(city) : [];
  return sendPage(
    reply,
    choosePage(reader, { typed, found, province, provinces: await provinces(), city, cities, counties }),
  );
}

async function take(
  request: FastifyRequest,
  reply: FastifyReply,
  begin: (county: NewCounty) => Promise<void>,
): Promise<FastifyReply> {
  const field = fieldsOf(request);
  const county = await countyOf(field('county'));
  if (county === undefined) return reply.redirect('/setup/county', 303);
  const given = {
    ...{ name: field('name').slice(0, 40), nameEn: field('nameEn').slice(0, 80) },
    ...{ villages: field('villages') === 'yes', categories: field('categories') === 'yes' },
  };
  if (given.name === '') return refuse(request, reply, county, given);
  await begin({ region: county.code, ...given });
  return reply.redirect('/setup', 303);
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  county: Division,
  given: Omit<NewCounty, 'region'>,
): FastifyReply {
  const reader = setupReader(request, '');
  return sendPage(reply, beginPage(reader, { county, ...given, faults: [reader.words.countyNameFault] }), 422);
}
