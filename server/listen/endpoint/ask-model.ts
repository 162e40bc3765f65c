import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import { drafting } from '#regulations/drafting.ts';
import { isInside, mayCall, publicLookup } from '../../webhooks/safe-address.ts';
import { wordsIn } from './words-in.ts';

/** Where an OpenAI-compatible endpoint is, as the settings name it. */
export interface Endpoint {
  readonly url: string;
  readonly key: string;
  readonly name: string;
}

/** Its words, or why there are none. */
export type Told = { readonly words: string } | { readonly failed: 'address' | 'silent' | 'status' | 'unreadable' };

interface Asking {
  /** What it is to do, and the words it is to do it with. */
  readonly ask: string;
  readonly words: string;
}

/**
 * One question to `URL/chat/completions`. Like a webhook it goes to the public internet by https, or to a host of one's own network
 * that the settings name; the address checked is the address called, and no redirect is followed. Nothing is tried again.
 */
export async function askModel(to: Endpoint, asking: Asking, inside: readonly string[]): Promise<Told> {
  const url = URL.parse(`${to.url.replace(/\/$/, '')}/chat/completions`);
  if (url === null || !mayCall(url.href, inside)) return { failed: 'address' };
  const answer = await send(url, to, bodyOf(to, asking), isInside(url, inside)).catch(() => undefined);
  if (answer === undefined) return { failed: 'silent' };
  if (answer.status !== 200) return { failed: 'status' };
  const words = wordsIn(answer.text);
  return words === undefined ? { failed: 'unreadable' } : { words: words.slice(0, drafting.limits.takes) };
}

const bodyOf = ({ name }: Endpoint, { ask, words }: Asking): string =>
  JSON.stringify({
    model: name,
    messages: [
      { role: 'system', content: ask },
      { role: 'user', content: words.slice(0, drafting.limits.sends) },
    ],
    temperature: 0.2,
    max_tokens: 2000,
    stream: false,
  });

interface Answer {
  readonly status: number;
  readonly text: string;
}

function send(url: URL, { key }: Endpoint, body: string, own: boolean): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asking = (url.protocol === 'https:' ? askSecurely : askPlainly)(url, {
    method: 'POST',
    agent: false,
    signal: AbortSignal.timeout(drafting.limits.seconds * 1000),
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      accept: 'application/json',
      ...(key !== '' && { authorization: `Bearer ${key}` }),
    },
    ...(!own && { lookup: publicLookup }),
  });
  asking.on('response', (response) => {
    textOf(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject);
  });
  asking.on('error', reject);
  asking.end(body);
  return promise;
}

/** What is longer than an answer can be is not read to its end. */
async function textOf(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > drafting.limits.bytes) throw new Error('too-long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
