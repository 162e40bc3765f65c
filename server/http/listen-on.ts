import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { trouble } from '../store/postgres/trouble.ts';

/** Idle ones cost little; beyond this the system runs out of file handles before it runs out of anything else. */
const mostConnections = 4000;

/** Listens on every address of the machine; answers with the port, which is any free one for 0. */
export async function listenOn(app: FastifyInstance, port: number): Promise<number> {
  app.server.maxConnections = mostConnections;
  await app.listen({ port, host: '0.0.0.0' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? taken(port, error) : error;
  });
  return (app.server.address() as AddressInfo).port;
}

const taken = (port: number, cause: Error): Error =>
  trouble(
    `端口 ${port} 正被另一个程序使用。请先停止它,或用 PORT 指定另一个端口。`,
    `Port ${port} is in use by another program. Stop it first, or set PORT to another port.`,
    cause,
  );
