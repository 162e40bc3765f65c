import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayMoment } from '#domain/matter/say-when.ts';
import { wording } from '#regulations/wording/index.ts';
import { healthPage } from '#web/resident/setup/health-page.ts';
import { worries } from '../../health/readiness.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { regionOf } from '../../region.ts';
import { sendPage } from '../resident/visit.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';

/** How the server is doing, for an administrator; and what becomes of jobs that could not be done. */
export function healthPages(app: FastifyInstance, house: House): void {
  app.get('/setup/health', (request, reply) => show(house, request, reply));
  app.post('/setup/health/again', (request, reply) => decide(request, reply, house.watch.jobs.tryAgain));
  app.post('/setup/health/give-up', (request, reply) => decide(request, reply, house.watch.jobs.giveUp));
}

async function show(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const reader = setupReader(request, (await regionOf(house)).name);
  const { phrases } = wording[reader.lang];
  const jobs = (await house.watch.jobs.setAside()).map(({ at, ...job }) => ({
    ...job,
    time: sayMoment(at.toISOString(), house.now().slice(0, 10), phrases),
  }));
  return sendPage(reply, healthPage(reader, { worries: await worries(house), jobs }));
}

async function decide(
  request: FastifyRequest,
  reply: FastifyReply,
  how: (id: string) => Promise<boolean>,
): Promise<FastifyReply> {
  const id = fieldsOf(request)('id');
  if (!request.entrant.isAdmin) throw new Trouble('not-allowed');
  if (!/^\d{1,18}$/.test(id) || !(await how(id))) throw new Trouble('not-found');
  return reply.redirect('/setup/health', 303);
}
