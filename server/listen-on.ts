import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Listens on every address of the machine; answers with the port, which is any free one for 0. */
export async function listenOn(app: FastifyInstance, port: number): Promise<number> {
  await app.listen({ port, host: '0.0.0.0' });
  return (app.server.address() as AddressInfo).port;
}
