import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addressOf } from './address-of.ts';
import { isThisMachine } from './this-machine.ts';
import { throttle } from './throttle.ts';

/**
 * In ten minutes from one address. A village's or a telephone network's people share one: on the worst day of a flood a
 * hundred and twenty of them get through, a program that fills the list does not. Two photos each.
 */
const most = { intakes: 120, uploads: 240, minutes: 10 } as const;

const kinds = [
  { path: /^\/api\/matters$|^\/(say|reception)\b/, tries: most.intakes },
  { path: /^\/api\/files$/, tries: most.uploads },
] as const;

/**
 * Turns away who sends in too much from one address. Staff are known by name, and a village proxy speaks for
 * many; this machine may be a proxy that does not say for whom it asks, which would shut everybody out.
 */
export function limitStrangers(app: FastifyInstance): void {
  const counted = kinds.map(({ path, tries }) => ({ path, seen: throttle({ tries, minutes: most.minutes }) }));
  app.addHook('onRequest', (request, _reply, next) => {
    const kind = isStrangers(request)
      ? counted.find(({ path }) => path.test(request.routeOptions.url ?? ''))
      : undefined;
    const address = addressOf(request);
    if (kind?.seen.blocked(address)) request.turnedAway = 'too-many-here';
    else kind?.seen.failed(address);
    next();
  });
}

const isStrangers = ({ method, turnedAway, caller, ip }: FastifyRequest): boolean =>
  method === 'POST' && turnedAway === undefined && caller.kind !== 'staff' && !isThisMachine(ip);
