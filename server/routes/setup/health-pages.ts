import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayMoment } from '#domain/matter/say-when.ts';
import { wording } from '#regulations/wording/index.ts';
import { healthPage } from '#web/resident/setup/health-page.ts';
import { worries } from '../../health/readiness.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { regionOf } from '../../region.ts';
import { staffOnly } from '../../who/staff-only.ts';
import { sendPage } from '../resident/visit.ts';
import { askProof } from './prove-pages.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';

/** How the server is doing, for an administrator; and what becomes of jobs that could not be done. */
export function healthPages(app: FastifyInstance, house: House): void {
  app.get('/setup/health', (request, reply) => show(house, request, reply));
  const { jobs } = house.watch;
  app.post('/setup/health/again', (request, reply) => decide(request, reply, jobs.tryAgain));
  // What is given up cannot be brought back, and it says who did it: not from a screen that somebody left open.
  app.register((sure, _, done) => {
    askProof(sure, house, () => true);
    const giveUp = (by: string) => (id: string) => jobs.giveUp(id, { region: house.region, by, at: house.now() });
    sure.post('/setup/health/give-up', (request, reply) =>
      decide(request, reply, giveUp(staffOnly(request.caller).id)),
    );
    done();
  });
}

async function show(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const reader = setupReader(request, (await regionOf(house)).name);
  const { phrases } = wording[reader.lang];
  const timed = <T extends { readonly at: Date }>({ at, ...job }: T) => ({
    ...job,
    time: sayMoment(at.toISOString(), house.now().slice(0, 10), phrases),
  });
  const jobs = (await house.watch.jobs.setAside()).map(timed);
  const givenUp = (await house.watch.jobs.givenUp(house.region)).map(timed);
  return sendPage(reply, healthPage(reader, { worries: await worries(house), jobs, givenUp }));
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
