import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Signer {
  readonly alg: string;
  readonly kid?: string;
  readonly typ?: string;
  /** A private key; a secret both sides know; nothing for a token that is not signed. */
  readonly key?: KeyObject | string;
}

/** An OpenID provider that answers with whatever token it is told to, for the forgeries no honest one makes. */
export interface TokenProvider {
  readonly issuer: string;
  /** Its own key, as its key set tells. */
  readonly own: Signer;
  /** What the token endpoint gives next, and who it says it is itself. */
  readonly gives: { token: string; calls: string };
  readonly close: () => Promise<void>;
}

export async function tokenProvider(): Promise<TokenProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = 'its own';
  const gives = { token: '', calls: '' };
  const answers: Answers = {
    '/.well-known/openid-configuration': () => told(issuer, gives.calls),
    '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' }] }),
    '/token': () => ({ access_token: 'any', token_type: 'Bearer', id_token: gives.token }),
  };
  const server = createServer((message, reply) => {
    const answer = answers[message.url ?? ''];
    reply.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    reply.end(JSON.stringify(answer?.() ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  gives.calls = issuer;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { issuer, own: { alg: 'RS256', kid, key: privateKey }, gives, close };
}

type Answers = Readonly<Record<string, () => object>>;

/** What it tells of itself: weak algorithms too, as some do. */
const told = (issuer: string, calls: string) => ({
  ...{ issuer: calls, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
  ...{ jwks_uri: `${issuer}/keys`, response_types_supported: ['code'], subject_types_supported: ['public'] },
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
});

/** A JWT, honest or not. */
export function tokenOf(claims: object, { key, ...head }: Signer): string {
  const body = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${body}.${signatureOf(body, key)}`;
}

function signatureOf(body: string, key: Signer['key']): string {
  if (key === undefined) return '';
  if (typeof key === 'string') return createHmac('sha256', key).update(body).digest('base64url');
  return sign('sha256', Buffer.from(body), key).toString('base64url');
}
