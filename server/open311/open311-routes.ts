import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import type { Api } from '../routes/api.ts';
import { answering } from './call.ts';
import { open311Frame } from './frame.ts';
import { methodsOf } from './methods.ts';
import { schemas } from './schemas.ts';

/** Open311 GeoReport v2 at `/open311/v2`, XML and JSON: service requests in, and read by anybody as far as they are public. */
export function open311Routes(api: Api, house: House): void {
  api.register(
    (app, _, done) => {
      open311Frame(app);
      resources(app, house);
      done();
    },
    { prefix: '/open311' },
  );
}

function resources(app: FastifyInstance, house: House): void {
  const methods = methodsOf(house);
  for (const path of ['/discovery', '/v2/discovery']) both(app, path, 'discovery', answering(house, methods.discovery));
  both(app, '/v2/services', 'services', answering(house, methods.services));
  both(app, '/v2/requests', 'requests', answering(house, methods.requests));
  app.get('/v2/services/:file', { schema: schemas.definition }, answering(house, methods.definition));
  app.get('/v2/requests/:file', { schema: schemas.request }, answering(house, methods.request));
  app.get('/v2/tokens/:file', { schema: schemas.token }, answering(house, methods.token));
  const post = answering(house, methods.post);
  app.post('/v2/requests.:format', { schema: schemas.post }, post);
  app.post('/v2/requests', { schema: { hide: true } }, post);
}

/** The address with its format, and without one. */
function both(
  app: FastifyInstance,
  path: string,
  name: 'discovery' | 'services' | 'requests',
  answer: ReturnType<typeof answering>,
): void {
  app.get(`${path}.:format`, { schema: schemas[name] }, answer);
  app.get(path, { schema: { hide: true } }, answer);
}
