import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';

/** As proxies write it: whoever asked has hung up. */
const hungUp = 499;

/** One line and one count for every answer: the route's pattern, never the address; the kind of caller, never who. */
export function noteRequests(app: FastifyInstance, { watch }: House): void {
  const note = (request: FastifyRequest, status: number, elapsed: number) => {
    const { method, load, caller, log, routeOptions } = request;
    const route = routeOptions.url ?? 'none';
    watch.meter().answered({ class: load, route, method, status, seconds: elapsed / 1000 });
    const ms = Math.round(elapsed * 10) / 10;
    log.info({ route, method, status, ms, class: load, caller: caller?.kind ?? 'unknown' }, 'request');
  };
  app.addHook('onResponse', (request, reply, done) => {
    note(request, reply.statusCode, reply.elapsedTime);
    done();
  });
  app.addHook('onRequestAbort', (request, done) => {
    note(request, hungUp, 0);
    done();
  });
}
