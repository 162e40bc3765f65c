import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { readFigures } from '../health/read-figures.ts';
import { unready } from '../health/readiness.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { isThisMachine } from '../http/this-machine.ts';
import type { Api } from './api.ts';

/** Operation: alive, ready (or why not), and figures for Prometheus. */
export function healthRoutes(app: Api, house: House): void {
  app.get('/healthz', { schema: { summary: 'Alive: the process answers, whatever else does not' } }, async () => ({
    status: 'ok',
  }));
  const ready = { summary: 'Ready: everything it needs works; else 503 with the causes' };
  app.get('/readyz', { schema: ready }, async (_request, reply) => {
    const causes = await unready(house);
    return causes.length === 0 ? { status: 'ready' } : reply.code(503).send({ status: 'not-ready', causes });
  });
  const figures = {
    summary: 'Figures in the Prometheus text format: for this machine, or with the key as bearer token',
  };
  app.get('/metrics', { schema: figures }, async (request, reply) => {
    if (!mayMeasure(house, request)) throw new Trouble('not-found');
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await readFigures(house));
  });
}

/** Figures say nothing of anybody, but much of how the county works: they are for whoever runs it. */
function mayMeasure({ watch }: House, { ip, headers }: FastifyRequest): boolean {
  if (isThisMachine(ip)) return true;
  const shown = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  const key = watch.metricsKey;
  return key !== undefined && shown !== undefined && timingSafeEqual(mark(shown), mark(key));
}

/** Of one length, whatever was shown. */
const mark = (word: string): Buffer => hash('sha256', word, 'buffer');
