import { signatureFor } from '#server/who/signed-request.ts';
import type { Signing } from './people.ts';

let calls = 0;

/** Headers of a rightly signed request; no two are signed at one moment, for each is taken once. */
export function signed({ id, secret }: Signing, body: object | undefined): Record<string, string> {
  const time = (Date.now() / 1000 + (calls++ % 1000) / 1_000_000).toFixed(6);
  const sent = body === undefined ? '' : JSON.stringify(body);
  return { 'x-huiyin-key': id, 'x-huiyin-timestamp': time, 'x-huiyin-signature': signatureFor(secret, time, sent) };
}
