import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';

/** One line and one count for every answer: the route's pattern, never the address; the kind of caller, never who. */
export function noteRequests(app: FastifyInstance, { watch }: House): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, load, caller, log, routeOptions } = request;
    const route = routeOptions.url ?? 'none';
    const { statusCode: status, elapsedTime } = reply;
    watch.meter().answered({ class: load, route, method, status, seconds: elapsedTime / 1000 });
    const ms = Math.round(elapsedTime * 10) / 10;
    log.info({ route, method, status, ms, class: load, caller: caller?.kind ?? 'unknown' }, 'request');
    done();
  });
}
