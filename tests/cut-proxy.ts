import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire to the database that can be cut, or can hang: connected, and silent. */
export interface Wire {
  readonly port: number;
  readonly cut: () => void;
  /** Nothing goes through any more in either direction, and nobody is told. */
  readonly hang: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

export async function wireTo(port: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'hangs' = 'whole';
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('data', (bytes) => state === 'whole' && other.write(bytes));
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  const set = (to: typeof state) => () => {
    state = to;
    // What hung has lost bytes: it cannot simply go on.
    if (to !== 'hangs') drop();
  };
  const close = async () => {
    drop();
    server.close();
    await once(server, 'close');
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut: set('cut'),
    hang: set('hangs'),
    mend: set('whole'),
    close,
  };
}
