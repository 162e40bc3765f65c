import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

/** The API described by its own routes; served at /api/openapi.json. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    // Pages are for people: the description holds what programs call.
    transform: ({ schema, url }) => ({ url, schema: { ...schema, hide: schema?.hide === true || isPage(url) } }),
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Huiyin 回音',
        version: '0.1.0',
        description:
          '件件有着落，事事有回音。Errors are RFC 9457 problem details; times are RFC 3339 with offset; money is integer fen.',
        license: { name: 'MulanPSL-2.0', identifier: 'MulanPSL-2.0' },
      },
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: 'POST /api/sessions (staff) or POST /api/follow (residents)',
          },
        },
      },
      security: [{ token: [] }, {}],
    },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}

const isPage = (url: string): boolean =>
  !/^\/(api|open311)\//.test(url) && !['/healthz', '/readyz', '/metrics'].includes(url);
