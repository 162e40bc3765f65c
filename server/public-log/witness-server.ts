import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type Answer, addCheckpoint, type WitnessState } from './add-checkpoint.ts';

/** Longest request that is read: a checkpoint and at most 63 hashes need far less. */
const longest = 64 * 1024;

/** A witness at work: `POST /add-checkpoint` of C2SP tlog-witness, one request after the other, so that what it remembers never goes back. */
export function witnessServer(state: WitnessState, seconds: () => number): Server {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (body: string): Promise<Answer> => {
    const mine = last.then(() => addCheckpoint(state, body, seconds()));
    last = mine.catch(() => undefined);
    return mine;
  };
  return createServer(async (request, response) => {
    const {
      status,
      text,
      type = 'text/plain; charset=utf-8',
    } = await answerTo(request, inTurn).catch((): Answer => ({ status: 500, text: 'not kept\n' }));
    response.writeHead(status, { 'content-type': type }).end(text);
  });
}

async function answerTo(request: IncomingMessage, inTurn: (body: string) => Promise<Answer>): Promise<Answer> {
  if (request.url !== '/add-checkpoint') return { status: 404, text: 'POST /add-checkpoint\n' };
  if (request.method !== 'POST') return { status: 405, text: 'POST /add-checkpoint\n' };
  const body = await bodyOf(request);
  return body === undefined ? { status: 413, text: 'too long\n' } : inTurn(body);
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
