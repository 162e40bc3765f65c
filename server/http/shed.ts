import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { type LoadClass, loadClassOf } from './load-class.ts';
import type { Passing } from './out-of-reach.ts';
import { sendSorry } from './sorry.ts';
import { turnstile } from './turnstile.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What kind of work is asked for. */
    load: LoadClass;
    /** Turned away, and why: nothing more is looked up for it. */
    turnedAway: Passing | undefined;
  }
}

/** How slow the database may answer, in milliseconds, before such work is turned away: intake is the last to go. */
const bearable = {
  always: Number.POSITIVE_INFINITY,
  intake: 10_000,
  act: 5000,
  read: 2500,
  bulk: 1000,
} as const satisfies Record<LoadClass, number>;

/** Large questions leave most of the twenty connections to everybody else. */
const largeOnes = { inside: 6, inLine: 100, patience: 5000 } as const;

/**
 * Turns away early what there is no room for: before anything is looked up, by how long the database makes one wait, what can
 * wait longest first. Large questions also take turns. A page that was filled in is answered after it has been read, so that
 * what was typed goes back with the answer.
 */
export function shedLoad(app: FastifyInstance, { watch }: House): void {
  const turns = turnstile(largeOnes);
  app.decorateRequest('load', 'act');
  app.decorateRequest('turnedAway');
  app.addHook('onRequest', async (request, reply) => {
    request.load = loadClassOf(request.method, request.routeOptions.url ?? '');
    request.turnedAway = whyNot(request.load, watch.pulse);
    if (request.load === 'bulk' && request.turnedAway === undefined) await takeTurn(turns, request, reply);
    if (request.turnedAway === undefined) return;
    watch.meter().shed(request.load);
    if (!isForm(request)) return sendSorry(request, reply, request.turnedAway);
  });
  app.addHook('preValidation', (request, reply, next) => {
    if (request.turnedAway === undefined) next();
    else void sendSorry(request, reply, request.turnedAway);
  });
}

export function whyNot(load: LoadClass, pulse: { wait(): number; gone(): boolean }): Passing | undefined {
  if (load === 'always') return undefined;
  if (pulse.gone()) return 'database-gone';
  return pulse.wait() > bearable[load] ? 'busy' : undefined;
}

async function takeTurn(turns: ReturnType<typeof turnstile>, request: FastifyRequest, reply: FastifyReply) {
  const leave = await turns.enter();
  if (leave === undefined) request.turnedAway = 'busy';
  // `close` comes whether it was answered or the caller hung up.
  else if (reply.raw.destroyed || reply.raw.closed) leave();
  else reply.raw.once('close', leave);
}

/** A page's form: read whole before it is answered. */
const isForm = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' &&
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(headers['content-type'] ?? '') &&
  (headers.accept ?? '').includes('text/html');
