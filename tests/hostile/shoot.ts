import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { whenFree } from '../when-free.ts';
import type { Caller } from './callers.ts';
import { fieldsLost } from './fields-lost.ts';
import { type Answer, foundWrong } from './found-wrong.ts';
import type { Shot, Target } from './shots.ts';

export interface Run {
  readonly app: FastifyInstance;
  /** Of the same county over the network. */
  readonly url: string;
  readonly callers: readonly Caller[];
  tried: number;
  overSocket: number;
  readonly statuses: Map<number, number>;
  readonly wrong: Map<string, string>;
}

/** Every so many go over a real connection. */
const socketShare = 40;

/** Sends one request as the caller whose turn it is, and notes what is wrong with the answer. */
export async function shoot(run: Run, target: Target, shot: Shot, turn: number): Promise<void> {
  const caller = target.as ?? run.callers[turn % run.callers.length];
  const headers = {
    ...{ accept: shot.accept, ...caller?.headers, ...shot.headers, 'accept-language': shot.lang },
    ...(shot.body !== undefined && { 'content-type': shot.body.type }),
  };
  const isOutside = turn % socketShare === 7;
  const answer = await whenFree(
    ({ statusCode }) => statusCode,
    () => (isOutside ? overSocket(run, shot, headers) : inProcess(run, shot, headers, turn)),
  );
  run.tried += 1;
  run.overSocket += isOutside ? 1 : 0;
  run.statuses.set(answer.statusCode, (run.statuses.get(answer.statusCode) ?? 0) + 1);
  const wrong = foundWrong(shot, answer) ?? (target.isPage ? fieldsLost(shot, answer) : undefined);
  if (wrong === undefined) return;
  const kind = `${target.method} ${target.path} ${wrong.replace(/^.*?(→|lets out|lacks)/s, '').slice(0, 60)}`;
  if (!run.wrong.has(kind))
    run.wrong.set(kind, `as ${caller?.name}: ${wrong}\n  sent ${JSON.stringify(shot).slice(0, 1500)}`);
}

type Headers = Readonly<Record<string, string>>;

function inProcess({ app }: Run, { method, url, body }: Shot, headers: Headers, turn: number): Promise<Answer> {
  // From many addresses, so that what is tried is the route and not the count of tries.
  const remoteAddress = `10.${turn % 250}.${(turn >> 8) % 250}.9`;
  const asked = { method: method as 'GET', url, headers, remoteAddress };
  return app.inject(body === undefined ? asked : { ...asked, payload: body.text });
}

async function overSocket({ url: base }: Run, { method, url, body }: Shot, headers: Headers): Promise<Answer> {
  const to = new URL(base);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  // Told by its length, as browsers do; `expect` would have to be waited for.
  const { expect: _, ...told } = headers;
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body.text) };
  const asking = request({
    host: to.hostname,
    port: to.port,
    method,
    path: url,
    headers: { ...told, ...length },
    agent: false,
  });
  asking.on('response', (reply) =>
    text(reply).then(
      (said) => resolve({ statusCode: reply.statusCode ?? 0, headers: reply.headers, body: said }),
      reject,
    ),
  );
  asking.on('error', reject);
  asking.end(body?.text);
  return await promise;
}
