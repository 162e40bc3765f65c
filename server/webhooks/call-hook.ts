import { request as askPlainly } from 'node:http';
import { request as askSecurely } from 'node:https';
import { isIP } from 'node:net';
import { bareHost, isInside, isPublic, mayCall, publicLookup } from './safe-address.ts';

/** What came of a call: the HTTP status of the answer, or why there was none. */
export type Called = { readonly status: number } | { readonly failed: string };

/** How long an answer is waited for, milliseconds. */
const patience = 10_000;

/** POSTs a body, follows no redirect, and reads nothing of the answer but its status. `inside`: hosts of one's own that may be called. */
export function callHook(
  url: string,
  headers: Record<string, string>,
  body: string,
  inside: readonly string[],
): Promise<Called> {
  const to = URL.parse(url);
  if (to === null || !mayCall(url, inside)) return Promise.resolve({ failed: 'address-not-allowed' });
  const own = isInside(to, inside);
  if (!own && isIP(bareHost(to)) !== 0 && !isPublic(bareHost(to)))
    return Promise.resolve({ failed: 'address-not-public' });
  const ask = to.protocol === 'https:' ? askSecurely : askPlainly;
  const { promise, resolve } = Promise.withResolvers<Called>();
  const asking = ask(to, {
    method: 'POST',
    agent: false,
    signal: AbortSignal.timeout(patience),
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Huiyin webhooks',
    },
    ...(!own && { lookup: publicLookup }),
  });
  asking.on('response', (response) => {
    resolve({ status: response.statusCode ?? 0 });
    response.destroy();
  });
  asking.on('error', (error: NodeJS.ErrnoException) => resolve({ failed: reasonOf(error) }));
  asking.end(body);
  return promise;
}

/** A short word: error texts may hold addresses of the inside. */
function reasonOf({ code, message, name }: NodeJS.ErrnoException): string {
  if (message === 'address-not-public') return message;
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR') return 'no-answer-in-time';
  return code ?? 'no-connection';
}
