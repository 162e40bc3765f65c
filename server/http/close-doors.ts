import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';

/** How often connections that nothing is asked on are closed, and when those still busy are cut off; milliseconds. */
const sweep = 200;
const patience = 10_000;

/**
 * Takes no more connections in and answers what is under way. `server.close()` of node:http would not do: it cuts off
 * connections whose request is on its way but unread, and waits for kept-alive ones that fall idle after it was called.
 */
export async function closeDoors(server: Server): Promise<void> {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  NetServer.prototype.close.call(server, () => resolve());
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false;
  });
  const sweeping = setInterval(() => server.closeIdleConnections(), sweep);
  const cutting = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweeping);
  clearTimeout(cutting);
}
