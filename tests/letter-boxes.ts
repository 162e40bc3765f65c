import { createServer as createHttp, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** Something that came, or nothing within ten seconds. */
export interface Box<T> {
  readonly port: number;
  readonly all: readonly T[];
  /** The first that came and passes; waits for it. */
  readonly next: (passes: (one: T) => boolean) => Promise<T>;
  readonly close: () => Promise<void>;
}

export interface Request {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A mail server that takes everything for everybody, except what `refuses` names. */
export async function mailBox(refuses: (to: string) => boolean = () => false): Promise<Box<Email>> {
  const all: Email[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(refuses(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
    onData: async (stream, _, done) => {
      const pieces: Buffer[] = [];
      for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
      all.push(await PostalMime.parse(Buffer.concat(pieces)));
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return { port, all, next: waiting(all), close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** A provider’s server: remembers what it is sent, answers as it is told. */
export async function provider(
  answers: (request: Request) => { status?: number; body: object },
): Promise<Box<Request>> {
  const all: Request[] = [];
  const server = createHttp((message, reply) => {
    const pieces: Buffer[] = [];
    message.on('data', (piece: Buffer) => pieces.push(piece));
    message.on('end', () => {
      const request = { url: message.url ?? '', headers: message.headers, body: Buffer.concat(pieces).toString() };
      all.push(request);
      const { status = 200, body } = answers(request);
      reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return { port, all, next: waiting(all), close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const waiting =
  <T>(all: readonly T[]) =>
  async (passes: (one: T) => boolean): Promise<T> => {
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      const found = all.find(passes);
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('Nothing came');
  };

export function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => resolve(port));
  });
  return promise;
}
