import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { noteBroken } from '../http/errors.ts';
import { Trouble } from '../http/problem.ts';
import { formatOf } from './call.ts';
import { type Fault, sendFaults } from './fault.ts';

/** Every answer may be read by pages of other sites, and whatever goes wrong is told in the specification's form. */
export function open311Frame(app: FastifyInstance): void {
  app.setValidatorCompiler(() => () => true);
  app.addHook('onRequest', (_, reply, next) => {
    reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
    next();
  });
  app.options('/*', { schema: { hide: true } }, (_, reply) =>
    reply
      .headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, idempotency-key, accept-language',
      })
      .code(204)
      .send(),
  );
  app.setNotFoundHandler((request, reply) =>
    sendFaults(reply, formatOf(request), request.lang, [{ fault: 'no-resource' }]),
  );
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendFaults(reply, formatOf(request), request.lang, [faultOf(error, request)]),
  );
}

function faultOf(error: FastifyError, request: FastifyRequest): Fault {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { fault: 'too-large' };
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return { fault: 'wrong-media' };
  // A NUL that PostgreSQL cannot hold came from the caller.
  const isCallers =
    error instanceof Trouble || (error.statusCode ?? 500) < 500 || ['22021', '22P05'].includes(error.code);
  if (!isCallers) noteBroken(error, request);
  return { fault: isCallers ? 'bad-body' : 'broken' };
}
